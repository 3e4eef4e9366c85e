import * as z from 'zod/mini';
import { pactFault, pactWarnings } from './pact.ts';
import type { ClauseRule } from './rule.ts';
import { powerIdSchema } from './schema.ts';

/**
 * Guarantee (rules sections 6 and 8): the guarantor must answer an attack on the protected; with `against`, only one by
 * that power. Binds one side, and stretches the guarantor's projection force over all whom it protects.
 */
export const guarantee: ClauseRule<'guarantee'> = {
  kind: 'guarantee',
  schema: z.object({
    kind: z.literal('guarantee'),
    guarantor: powerIdSchema,
    protected: powerIdSchema,
    against: z.optional(powerIdSchema),
  }),
  roles: (clause) => [clause.guarantor, clause.protected],
  fault: (clause, { terms, facts }) => pactFault([clause.protected], clause.against, terms, facts),
  warnings: (clause, { facts }) => pactWarnings([clause.guarantor], clause.against, facts),
  price: (constants) => constants.capitalPact,
  isPact: true,
  bonds: (clause, power) => (power === clause.guarantor ? 1 : 0),
  ties: (clause, _parties, collect) =>
    collect.protect(clause.guarantor, clause.protected, 'guarantee', clause.against ?? null),
};
