import * as z from 'zod/mini';
import type { ClauseRule } from './rule.ts';

/**
 * Intelligence sharing (rules sections 6 and 7): each party sees through the others' eyes, so that its estimates err less.
 */
export const intelligence: ClauseRule<'intelligence'> = {
  kind: 'intelligence',
  schema: z.object({ kind: z.literal('intelligence') }),
  roles: () => [],
  fault: () => null,
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: () => 0,
  ties: (_clause, _parties, collect) => collect.link('intelligence'),
};
