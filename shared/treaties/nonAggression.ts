import * as z from 'zod/mini';
import type { ClauseRule } from './rule.ts';

/**
 * Non-aggression (rules section 6): no party makes a demand on, or attacks, another. Calms tension (docs/rules.md) and
 * lessens what the other's odds weigh in Security (formula 7).
 */
export const nonAggression: ClauseRule<'nonAggression'> = {
  kind: 'nonAggression',
  schema: z.object({ kind: z.literal('nonAggression') }),
  roles: () => [],
  fault: () => null,
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: () => 0.5,
  ties: (_clause, _parties, collect) => collect.link('nonAggression'),
};
