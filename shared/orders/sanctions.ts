import * as z from 'zod/mini';
import { constantsOf } from '../content/geography.ts';
import { plays } from '../content/modules.ts';
import { keysOf, type PowerId, type TreatyId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import { type Level, levelBound, levelOf, pledgedUntil, withChosen } from '../formulas/sanctions.ts';
import type { CommandOf } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Sanction } from '../model/statecraft.ts';
import { sanctionsInForce, tradeTreatiesBetween } from '../treaties/sanctionsInForce.ts';
import { powerIdSchema } from '../treaties/schema.ts';
import type { SeatView } from '../view/view.ts';
import { capitalFree, sanctionPrice } from './capital.ts';
import { inPlan, type OrderRule, type SeatedView } from './rule.ts';

/**
 * Sanctions on another power at a level, or none (rules section 6): in force from this year on. They may be raised above
 * what a treaty or a bloc obliges to, not lowered below it.
 */
export const draftSanction: OrderRule<'draftSanction'> = {
  schema: z.object({ kind: z.literal('draftSanction'), target: powerIdSchema, level: z.literal([0, 1, 2, 3]) }),
  validate: inPlan<CommandOf<'draftSanction'>>(
    (view, scenario, { target, level }) =>
      targetFault(view, scenario, target) ??
      boundFault(view, target, level) ??
      pledgeFault(view, target, level) ??
      capitalFault(view, scenario, target, level),
    'unlocked',
  ),
};

/** Treaties of trade with the target that sanctions of this level on it would break, by id. */
export function treatiesBrokenBySanction(view: SeatView, target: PowerId, level: Level): TreatyId[] {
  if (view.you === null || level === 0) return [];
  return tradeTreatiesBetween(view.treaties, view.you, target, view.turn);
}

/** The sanctions there would be this year by the seat's draft. */
export function sanctionsAsDrafted(view: SeatView): readonly Sanction[] {
  let list = sanctionsInForce(view, view.turn);
  const { you, draft } = view;
  if (you === null || draft === null) return list;
  for (const target of keysOf(draft.sanctions))
    list = withChosen(list, you, target, draft.sanctions[target] ?? 0, view.turn);
  return list;
}

function targetFault(view: SeatedView, scenario: Scenario, target: PowerId): RuleError | null {
  if (!plays(scenario, 'sanctions')) return { code: 'order/module-off', params: { module: 'sanctions' } };
  if (target === view.you) return { code: 'sanction/self' };
  return Object.hasOwn(view.powers, target) ? null : { code: 'sanction/unknown-target' };
}

function boundFault(view: SeatedView, target: PowerId, level: Level): RuleError | null {
  const bound = levelBound(sanctionsInForce(view, view.turn), view.you, target);
  return level < bound ? { code: 'sanction/bound', params: { power: target, level: bound } } : null;
}

/** Who gave in to a demand to end sanctions puts no new ones on for a while; a war is another matter. */
function pledgeFault(view: SeatedView, target: PowerId, level: Level): RuleError | null {
  const until = pledgedUntil(view.own.record, target);
  const raises = level > levelOf(sanctionsInForce(view, view.turn), view.you, target);
  if (until < view.turn || !raises || areAtWar(view, view.you, target)) return null;
  return { code: 'sanction/pledged', params: { power: target, turn: until + 1 } };
}

function areAtWar({ wars }: SeatView, a: PowerId, b: PowerId): boolean {
  return wars.some(
    ({ attacker, defender }) => (attacker === a && defender === b) || (attacker === b && defender === a),
  );
}

function capitalFault(view: SeatedView, scenario: Scenario, target: PowerId, level: Level): RuleError | null {
  const price = sanctionPrice(
    levelOf(sanctionsInForce(view, view.turn), view.you, target),
    level,
    constantsOf(scenario),
  );
  if (price === 0) return null;
  const draft = { ...view.draft, sanctions: { ...view.draft.sanctions, [target]: level } };
  const free = capitalFree({ ...view, draft }, scenario);
  return free >= 0 ? null : { code: 'order/insufficient-capital', params: { price, free: free + price } };
}
