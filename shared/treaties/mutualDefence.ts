import * as z from 'zod/mini';
import { pactFault, pactWarnings } from './pact.ts';
import type { ClauseRule } from './rule.ts';
import { powerIdSchema } from './schema.ts';

/**
 * Mutual defence (rules sections 6 and 8): each party must answer an attack on another; with `against`, only one by that
 * power. Entangles, costs political capital each turn and autonomy.
 */
export const mutualDefence: ClauseRule<'mutualDefence'> = {
  kind: 'mutualDefence',
  schema: z.object({ kind: z.literal('mutualDefence'), against: z.optional(powerIdSchema) }),
  roles: () => [],
  fault: (clause, { terms, facts }) => pactFault(terms.parties, clause.against, terms, facts),
  warnings: (clause, { terms, facts }) => pactWarnings(terms.parties, clause.against, facts),
  price: (constants) => constants.capitalPact,
  isPact: true,
  bonds: () => 1,
  ties(clause, parties, collect) {
    for (const protector of parties) {
      for (const shielded of parties) {
        if (protector !== shielded) collect.protect(protector, shielded, 'mutualDefence', clause.against ?? null);
      }
    }
  },
};
