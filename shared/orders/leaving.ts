import * as z from 'zod/mini';
import type { RuleError } from '../core/result.ts';
import type { CommandOf } from '../model/match.ts';
import { ruleOf } from '../treaties/index.ts';
import { treatyIdSchema } from '../treaties/schema.ts';
import { isInForce } from '../treaties/term.ts';
import { inPlan, type OrderRule, type SeatedView } from './rule.ts';

/**
 * Leaving a treaty (rules section 6): with notice, after which it binds for as many turns as agreed, or by breaking it.
 * Whoever still owes under it cannot give notice.
 */
export const draftLeaving: OrderRule<'draftLeaving'> = {
  schema: z.object({
    kind: z.literal('draftLeaving'),
    treaty: treatyIdSchema,
    how: z.nullable(z.enum(['notice', 'break'])),
  }),
  validate: inPlan<CommandOf<'draftLeaving'>>(
    (view, _scenario, { treaty, how }) => (how === null ? null : leavingFault(view, treaty, how)),
    'unlocked',
  ),
};

function leavingFault(
  view: SeatedView,
  id: CommandOf<'draftLeaving'>['treaty'],
  how: 'notice' | 'break',
): RuleError | null {
  const treaty = Object.hasOwn(view.treaties, id) ? view.treaties[id] : null;
  if (!treaty?.parties.includes(view.you) || !isInForce(treaty, view.turn)) return { code: 'treaty/unknown' };
  if (how === 'break') return null;
  if (treaty.leaving[view.you] !== undefined) return { code: 'treaty/already-leaving' };
  const owes = treaty.clauses.some((clause) => ruleOf(clause).owes?.(clause) === view.you);
  return owes ? { code: 'treaty/payments-outstanding' } : null;
}
