import * as z from 'zod/mini';
import type { ClauseRule } from './rule.ts';

/**
 * Trade (rules sections 4 and 6): lower tariffs and more trade between the parties, and so faster catching up in technology, at
 * the price of dependence.
 */
export const trade: ClauseRule<'trade'> = {
  kind: 'trade',
  schema: z.object({ kind: z.literal('trade') }),
  roles: () => [],
  fault: () => null,
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: () => 0,
  ties: (_clause, _parties, collect) => collect.link('trade'),
};
