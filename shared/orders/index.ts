import type { RuleError } from '../core/result.ts';
import type { Command } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { SeatView } from '../view/view.ts';
import { draftBudget } from './budget.ts';
import { extend, pause, resume } from './clock.ts';
import { answerCrisis, decideCrisis } from './crisis.ts';
import { draftDemand } from './demand.ts';
import { draftLeaving } from './leaving.ts';
import { claimSeat, leaveSeat, setClock, setSeat, setTurns, start } from './lobby.ts';
import { lockIn, undo, unlock } from './plan.ts';
import { propose, refuse, sign, withdraw } from './proposals.ts';
import type { ClientCommandKind, OrderRule } from './rule.ts';
import { setStanding } from './standing.ts';
import { say } from './talk.ts';

/** Every order a seat may give. To add one, write its rule and a line here. */
export const ORDER_RULES = {
  claimSeat,
  leaveSeat,
  setSeat,
  setClock,
  setTurns,
  start,
  draftBudget,
  draftDemand,
  draftLeaving,
  setStanding,
  propose,
  sign,
  refuse,
  withdraw,
  undo,
  lockIn,
  unlock,
  answerCrisis,
  decideCrisis,
  say,
  pause,
  resume,
  extend,
} as const satisfies { [K in ClientCommandKind]: OrderRule<K> };

/**
 * Why the viewer cannot give this order now, or null: the same on the server and in the client, from nothing but what the
 * viewer may know, so that a refusal cannot leak a secret.
 */
export function validate(view: SeatView, scenario: Scenario, command: Command): RuleError | null {
  if (command.kind === 'setAway' || command.kind === 'endPhase') return { code: 'order/not-allowed' };
  // A rule is looked up by the command's own kind, so it is only ever handed commands of that kind.
  const rule = ORDER_RULES[command.kind] as unknown as OrderRule<ClientCommandKind>;
  return rule.validate(view, scenario, command);
}
