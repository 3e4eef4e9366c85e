import * as z from 'zod/mini';
import type { ClauseRule } from './rule.ts';

/**
 * Consultation (rules section 6): the parties confer in a crisis. Calms tension between them (docs/rules.md).
 */
export const consultation: ClauseRule<'consultation'> = {
  kind: 'consultation',
  schema: z.object({ kind: z.literal('consultation') }),
  roles: () => [],
  fault: () => null,
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: () => 0.5,
  ties: (_clause, _parties, collect) => collect.link('consultation'),
};
