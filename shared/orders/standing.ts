import * as z from 'zod/mini';
import type { CommandOf } from '../model/match.ts';
import { INSTRUCTIONS } from '../model/vocabulary.ts';
import { isBlocClause } from '../treaties/charter.ts';
import { ruleOf } from '../treaties/index.ts';
import { powerIdSchema, treatyIdSchema } from '../treaties/schema.ts';
import { inPlan, type OrderRule } from './rule.ts';

/**
 * What a seat does about a commitment when it is called and nobody answers (rules section 8): honour, hedge or abandon, in any
 * case or against one attacker. Secret; for treaties that make the seat a protector.
 */
export const setStanding: OrderRule<'setStanding'> = {
  schema: z.object({
    kind: z.literal('setStanding'),
    treaty: treatyIdSchema,
    instruction: z.nullable(z.enum(INSTRUCTIONS)),
    against: z.optional(powerIdSchema),
  }),
  validate: inPlan<CommandOf<'setStanding'>>((view, _scenario, { treaty: id, instruction, against }) => {
    const treaty = Object.hasOwn(view.treaties, id) ? view.treaties[id] : null;
    const isProtector = treaty?.clauses.some(
      (clause) => (ruleOf(clause).isPact || isBlocClause(clause)) && ruleOf(clause).bonds(clause, view.you) > 0,
    );
    if (!isProtector || !treaty?.parties.includes(view.you)) return { code: 'standing/no-commitment' };
    if (against === undefined) return instruction === null ? { code: 'standing/no-instruction' } : null;
    const isAttacker = Object.hasOwn(view.powers, against) && !treaty.parties.includes(against);
    return isAttacker ? null : { code: 'standing/against-whom' };
  }, 'unlocked'),
};
