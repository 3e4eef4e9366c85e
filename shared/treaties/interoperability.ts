import * as z from 'zod/mini';
import type { ClauseRule } from './rule.ts';

/**
 * Interoperability (rules section 6): joint standards and exercises. Both parties pay each turn, their interoperability rises,
 * and with it the coordination of their forces in a war (rules section 8).
 */
export const interoperability: ClauseRule<'interoperability'> = {
  kind: 'interoperability',
  schema: z.object({ kind: z.literal('interoperability') }),
  roles: () => [],
  fault: () => null,
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: () => 0.5,
  ties: (_clause, _parties, collect) => collect.link('interoperability'),
};
