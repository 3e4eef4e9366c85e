import { type PowerId, valuesInOrder } from '../../core/ids.ts';
import type { ClockMove } from '../../events/events.ts';
import { matchWith } from '../../model/copies.ts';
import type { Match } from '../../model/match.ts';
import { extensionOf } from '../../orders/clock.ts';
import { policiesOf } from '../../view/people.ts';
import { withDeadline } from '../clock.ts';
import { endPhase as end } from '../phases.ts';
import { type Circumstances, type Handler, type Note, seatOf } from '../record.ts';
import { isPresent, withSeat } from '../seats.ts';

const MINUTE = 60_000;

/** Least time left after the server was away, milliseconds; a tenth of the phase where that is more, at most an hour. */
const LEAST_LEFT = 60_000;
const LEAST_LEFT_MOST = 3_600_000;

export const pause: Handler<'pause'> = (match, _command, { at, power, note }) => paused(match, at, power, note);

export const resume: Handler<'resume'> = (match, _command, { at, power, note }) => resumed(match, at, power, note);

export const extend: Handler<'extend'> = (match, { seconds }, { note }) =>
  lengthened(match, seconds * 1000, 'host', null, note);

export const useExtension: Handler<'useExtension'> = (match, _command, circumstances) => {
  const power = seatOf(circumstances);
  const more = extensionOf(match.setup.clock, match.phase);
  const used = (match.seats[power].extensionsUsed ?? 0) + 1;
  return lengthened(withSeat(match, power, { extensionsUsed: used }), more, 'seat', power, circumstances.note);
};

/** The match with its clock stopped. */
export function paused(match: Match, at: number, by: PowerId | null, note: Note): Match {
  const { pauseMinutes } = policiesOf(match.setup);
  note(match.world.turn, 'public', { kind: 'clockMoved', how: 'paused', by, deadline: null });
  return matchWith(match, {
    pausedWith: Math.max(0, (match.deadline ?? at) - at),
    deadline: null,
    pauseEnds: pauseMinutes > 0 ? at + pauseMinutes * MINUTE : null,
  });
}

/** The match whose clock runs on with the time that was left. */
export function resumed(match: Match, at: number, by: PowerId | null, note: Note): Match {
  return told(withDeadline(match, at + (match.pausedWith ?? 0)), 'resumed', by, note);
}

/** The match with more time for this phase, milliseconds. */
export function lengthened(match: Match, more: number, how: ClockMove, by: PowerId | null, note: Note): Match {
  const next =
    match.pausedWith === null
      ? withDeadline(match, (match.deadline ?? 0) + more)
      : matchWith(match, { pausedWith: match.pausedWith + more });
  return told(next, how, by, note);
}

function told(match: Match, how: ClockMove, by: PowerId | null, note: Note): Match {
  note(match.world.turn, 'public', { kind: 'clockMoved', how, by, deadline: match.deadline });
  return match;
}

/** The server was down: the phase has the time that was left to it, and at least enough to look round. */
export const makeUp: Handler<'makeUp'> = (match, { from, to }, { note }) => {
  // The same stretch is never made up twice, though the server may fall again before it has noted that it is back.
  const since = Math.max(from, match.madeUpTo);
  const next = matchWith(match, { madeUpTo: Math.max(match.madeUpTo, to) });
  const down = Math.max(0, to - since);
  if (match.pauseEnds !== null) return matchWith(next, { pauseEnds: match.pauseEnds + down });
  if (match.deadline === null) return next;
  const left = Math.max(match.deadline - since, leastLeft(match));
  return told(withDeadline(next, Math.max(match.deadline, to + left)), 'downtime', null, note);
};

function leastLeft({ setup: { clock }, phase }: Match): number {
  if (clock.mode === 'untimed') return 0;
  const length = 1000 * (phase === 'crisis' ? clock.crisisSeconds : clock.planSeconds);
  return Math.min(length, LEAST_LEFT_MOST, Math.max(LEAST_LEFT, length / 10));
}

/** Whether a seat's holder is connected, as the server sees it. */
export const setAway: Handler<'setAway'> = (match, { power, away }, { note }) => {
  if (match.seats[power].away === away) return match;
  note(match.world.turn, 'public', { kind: 'seatAway', power, away });
  return withSeat(match, power, away ? { away } : { away, vacationUntil: null });
};

/** The clock ran out: the phase ends, unless somebody who is there is still at work and grace was agreed on. */
export const endPhase: Handler<'endPhase'> = (match, _command, { at, note }: Circumstances) => {
  const { graceSeconds } = policiesOf(match.setup);
  if (graceSeconds === 0 || match.graced || !isAtWork(match)) return end(match, 'clock', at, note);
  const next = { ...withDeadline(match, at + graceSeconds * 1000), graced: true };
  return told(next, 'grace', null, note);
};

/** Whether somebody who is there has not finished. */
function isAtWork(match: Match): boolean {
  return valuesInOrder(match.seats).some((seat) => isPresent(seat) && isAwaited(match, seat.power));
}

function isAwaited(match: Match, power: PowerId): boolean {
  if (match.phase === 'plan') return match.locked[power] !== true;
  return valuesInOrder(match.crises).some((crisis) => {
    if (crisis.step === 'decide') return crisis.challenger === power && crisis.decision === null;
    const isConcerned = crisis.demand.target === power || crisis.guarantors.some((one) => one.power === power);
    return crisis.step === 'respond' && isConcerned && crisis.answers[power] === undefined;
  });
}
