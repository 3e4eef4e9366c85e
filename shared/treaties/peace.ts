import * as z from 'zod/mini';
import type { RuleError } from '../core/result.ts';
import { warEndedBy } from './peaceTerms.ts';
import type { ClauseRule } from './rule.ts';
import { warIdSchema } from './schema.ts';

/**
 * Peace (rules section 8): ends a war at Resolve. Needs only those who lead it, attacker and defender, as parties
 *, and costs no political capital.
 */
export const peace: ClauseRule<'peace'> = {
  kind: 'peace',
  schema: z.object({ kind: z.literal('peace'), war: warIdSchema }),
  roles: () => [],
  fault(clause, { terms, index, facts }): RuleError | null {
    if (terms.clauses.findIndex(({ kind }) => kind === 'peace') !== index) return { code: 'treaty/one-peace' };
    const war = warEndedBy(terms, facts);
    if (!war) return { code: 'treaty/no-such-war', params: { war: clause.war } };
    const absent = [war.attacker, war.defender].find((power) => !terms.parties.includes(power));
    return absent === undefined ? null : { code: 'treaty/not-a-party', params: { power: absent } };
  },
  price: () => 0,
  isPact: false,
  isPeace: true,
  bonds: () => 0,
  effects: (clause) => [{ kind: 'endWar', war: clause.war }],
};
