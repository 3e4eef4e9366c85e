import * as z from 'zod/mini';
import type { RuleError } from '../core/result.ts';
import { pledgedUntil } from '../formulas/sanctions.ts';
import type { ClauseRule } from './rule.ts';
import { powerIdSchema } from './schema.ts';

/**
 * Sanctions commitment (rules section 6): every party sanctions the target at least at this level while the treaty binds
 * it, and pays with its own trade. Trade that the parties promised the target elsewhere is broken by it.
 */
export const sanctions: ClauseRule<'sanctions'> = {
  kind: 'sanctions',
  schema: z.object({ kind: z.literal('sanctions'), target: powerIdSchema, level: z.literal([1, 2, 3]) }),
  roles: () => [],
  fault({ target }, { terms, facts }): RuleError | null {
    if (!facts.modules.includes('sanctions')) return { code: 'order/module-off', params: { module: 'sanctions' } };
    if (terms.parties.includes(target) || !facts.powerIds.includes(target)) {
      return { code: 'treaty/sanctions-target', params: { power: target } };
    }
    if (terms.secret) return { code: 'treaty/sanctions-secret' };
    const pledged = terms.parties.find((power) => pledgedUntil(facts.powers[power]?.record, target) >= facts.turn);
    if (pledged === undefined) return null;
    const turn = pledgedUntil(facts.powers[pledged].record, target) + 1;
    return { code: 'treaty/sanctions-pledged', params: { power: pledged, other: target, turn } };
  },
  warnings: ({ target }, { terms, facts }) =>
    facts.treaties
      .filter((treaty) => treaty.parties.includes(target) && treaty.clauses.some(({ kind }) => kind === 'trade'))
      .flatMap((treaty) =>
        terms.parties
          .filter((power) => treaty.parties.includes(power))
          .map((power) => ({ code: 'treaty/sanctions-trade' as const, params: { power, other: target } })),
      ),
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: () => 0.5,
};
