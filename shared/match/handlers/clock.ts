import { endPhase as end } from '../phases.ts';
import type { Handler } from '../record.ts';
import { withSeat } from '../seats.ts';

export const pause: Handler<'pause'> = (match, _command, { at }) => ({
  ...match,
  pausedWith: Math.max(0, (match.deadline ?? at) - at),
  deadline: null,
});

export const resume: Handler<'resume'> = (match, _command, { at }) => ({
  ...match,
  deadline: at + (match.pausedWith ?? 0),
  pausedWith: null,
});

export const extend: Handler<'extend'> = (match, { seconds }) => {
  const more = seconds * 1000;
  return match.pausedWith === null
    ? { ...match, deadline: (match.deadline ?? 0) + more }
    : { ...match, pausedWith: match.pausedWith + more };
};

/** Whether a seat's holder is connected, as the server sees it. */
export const setAway: Handler<'setAway'> = (match, { power, away }, { note }) => {
  if (match.seats[power].away === away) return match;
  note(match.world.turn, 'public', { kind: 'seatAway', power, away });
  return withSeat(match, power, { away });
};

/** The clock ran out. */
export const endPhase: Handler<'endPhase'> = (match, _command, { at, note }) => end(match, 'clock', at, note);
