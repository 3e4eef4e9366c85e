import type { ZodMiniType } from 'zod/mini';
import type { PowerId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import type { CommandKind, CommandOf, SYSTEM_COMMANDS } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Draft, Power } from '../model/world.ts';
import type { SeatView } from '../view/view.ts';

/** Commands that a person's client may send; the others come from the server and its clock. */
export type ClientCommandKind = Exclude<CommandKind, (typeof SYSTEM_COMMANDS)[number]>;

/** Everything there is to know of one kind of order before it is carried out. */
export interface OrderRule<K extends ClientCommandKind> {
  /** What a well-formed command looks like: form, lengths and bounds. */
  schema: ZodMiniType<CommandOf<K>>;
  /** Why the viewer cannot give this order now, or null. Reads only what the viewer may know. */
  validate(view: SeatView, scenario: Scenario, command: CommandOf<K>): RuleError | null;
}

/** A view from a seat: with a power of one's own and a draft. */
export interface SeatedView extends SeatView {
  you: PowerId;
  own: Power;
  draft: Draft;
}

/** The order's rule for viewers with a seat, in Plan; `unlocked` where a locked seat may not give it. */
export function inPlan<C>(
  check: (view: SeatedView, scenario: Scenario, command: C) => RuleError | null,
  needs: 'unlocked' | 'any' = 'any',
): (view: SeatView, scenario: Scenario, command: C) => RuleError | null {
  return (view, scenario, command) => {
    if (!isSeated(view)) return { code: 'seat/not-seated' };
    if (view.phase !== 'plan') return { code: 'order/wrong-phase', params: { phase: 'plan' } };
    if (needs === 'unlocked' && view.locked) return { code: 'order/locked' };
    return check(view, scenario, command);
  };
}

/** Whether the view is one from a seat. */
export function isSeated(view: SeatView): view is SeatedView {
  return view.you !== null && view.own !== null && view.draft !== null;
}

/** Whether the power fights in a war, at the head of a side or beside it. */
export function isAtWar(view: Pick<SeatView, 'wars'>, power: PowerId): boolean {
  return view.wars.some(
    (war) => war.attacker === power || war.defender === power || war.helpers.some((helper) => helper.power === power),
  );
}
