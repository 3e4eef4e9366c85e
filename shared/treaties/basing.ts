import * as z from 'zod/mini';
import type { ClauseRule } from './rule.ts';
import { powerIdSchema } from './schema.ts';

/**
 * Basing (rules sections 6 and 8): the guest counts the host's regions as bases, so that its forces reach further. Costs the
 * host autonomy (docs/rules.md).
 */
export const basing: ClauseRule<'basing'> = {
  kind: 'basing',
  schema: z.object({ kind: z.literal('basing'), host: powerIdSchema, guest: powerIdSchema }),
  roles: (clause) => [clause.host, clause.guest],
  fault: () => null,
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  // The host's loss of autonomy is counted from the base itself.
  bonds: () => 0,
  ties: (clause, _parties, collect) => collect.host(clause.host, clause.guest),
};
