import * as z from 'zod/mini';
import type { RuleError } from '../core/result.ts';
import type { ClauseRule } from './rule.ts';

/** Least and largest cap on projection force, per cent of a party's own output. */
export const CAP_LEAST = 2;
export const CAP_MOST = 40;

/**
 * Arms control (rules section 6): no party keeps more projection force than `capPercent` of its own output, from the third turn
 * on. It calms; who passes the cap may be found out, the likelier the better it is watched.
 */
export const armsControl: ClauseRule<'armsControl'> = {
  kind: 'armsControl',
  schema: z.object({
    kind: z.literal('armsControl'),
    capPercent: z.int().check(z.gte(CAP_LEAST), z.lte(CAP_MOST)),
  }),
  roles: () => [],
  fault: (_clause, { facts, terms }): RuleError | null => {
    if (!facts.modules.includes('arms')) return { code: 'order/module-off', params: { module: 'arms' } };
    return terms.duration > GRACE ? null : { code: 'treaty/arms-control-short', params: { least: GRACE + 1 } };
  },
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: () => 0.5,
  ties: ({ capPercent }, parties, collect) => {
    collect.link('armsControl');
    for (const party of parties) collect.cap(party, capPercent / 100);
  },
};

/** Turns after signature in which a party may still be above the cap. */
export const GRACE = 2;
