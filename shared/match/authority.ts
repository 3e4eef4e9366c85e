import type { PowerId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import type { Actor, Command, Match, StampedCommand } from '../model/match.ts';
import { capitalFree } from '../orders/capital.ts';
import { validate } from '../orders/validate.ts';
import { viewFor } from '../view/viewFor.ts';
import { isDue } from './clock.ts';
import { seatHeldBy } from './seats.ts';

/** The seat an actor speaks for, or null. */
export function powerOf(match: Match, by: Actor): PowerId | null {
  if (by.kind === 'ai') return by.power;
  return by.kind === 'participant' ? seatHeldBy(match, by.id) : null;
}

/** Why this actor may not do this now, or null. */
export function faultOf(match: Match, { by, command, at }: StampedCommand): RuleError | null {
  if (by.kind === 'clock' || by.kind === 'server') return systemFault(match, by, command, at);
  if (by.kind === 'ai') {
    if (!Object.hasOwn(match.seats, by.power) || match.seats[by.power].kind !== 'ai') return { code: 'seat/not-ai' };
    if (command.kind === 'claimSeat' || command.kind === 'leaveSeat') return { code: 'order/not-allowed' };
  }
  const power = powerOf(match, by);
  const view = viewFor(match, { participant: by.kind === 'participant' ? by.id : null, power });
  const fault = validate(view, match.scenario, command);
  if (fault || command.kind !== 'undo' || power === null) return fault;
  // Earlier drafts are not in the view: what was free then may since be promised to a treaty.
  const draft = match.undo[power].at(-1) ?? null;
  return capitalFree({ ...view, draft }, match.scenario) < 0 ? { code: 'order/undo-unaffordable' } : null;
}

function systemFault(match: Match, by: Actor, command: Command, at: number): RuleError | null {
  if (command.kind === 'endPhase') return isDue(match, at) ? null : { code: 'clock/not-due' };
  if (command.kind !== 'setAway' || by.kind !== 'server') return { code: 'order/not-allowed' };
  const isHeld = Object.hasOwn(match.seats, command.power) && match.seats[command.power].kind === 'human';
  return isHeld ? null : { code: 'seat/not-seated' };
}
