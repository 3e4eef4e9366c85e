import { keysOf } from '../../core/ids.ts';
import type { Match, Seat } from '../../model/match.ts';
import { beginTurn } from '../phases.ts';
import { type Handler, seatOf } from '../record.ts';
import { withSeat } from '../seats.ts';

/** A person takes a seat; in the lobby the one held before is free again. */
export const claimSeat: Handler<'claimSeat'> = (match, { power, name }, { by, power: before, note }) => {
  const holder = by.kind === 'participant' ? by.id : null;
  const { turn } = match.world;
  let next = match;
  if (before !== null && before !== power) {
    note(turn, 'public', { kind: 'seatLeft', power: before, name: match.seats[before].name ?? '' });
    next = withSeat(next, before, vacated(next));
  }
  note(turn, 'public', { kind: 'seatTaken', power, name });
  next = withSeat(next, power, { kind: 'human', holder, name, away: false });
  // What the AI locked is the newcomer's to decide, as long as Plan lasts.
  return next.phase === 'plan' ? { ...next, locked: { ...next.locked, [power]: false } } : next;
};

/** A person gets up; an AI goes on once the match runs. */
export const leaveSeat: Handler<'leaveSeat'> = (match, _command, circumstances) => {
  const power = seatOf(circumstances);
  const name = match.seats[power].name ?? '';
  circumstances.note(match.world.turn, 'public', { kind: 'seatLeft', power, name });
  return withSeat(match, power, vacated(match));
};

export const setSeat: Handler<'setSeat'> = (match, { power, seat, doctrine, level }) => {
  const now = match.seats[power];
  return withSeat(match, power, { kind: seat, doctrine: doctrine ?? now.doctrine, level: level ?? now.level });
};

export const setClock: Handler<'setClock'> = (match, { clock }) => ({ ...match, setup: { ...match.setup, clock } });

export const setTurns: Handler<'setTurns'> = (match, { turns }) => ({ ...match, setup: { ...match.setup, turns } });

/** The match begins; open seats go to AIs. */
export const start: Handler<'start'> = (match, _command, { at, note }) => {
  const open = keysOf(match.seats).filter((power) => match.seats[power].kind === 'open');
  const seated = open.reduce<Match>((next, power) => withSeat(next, power, { kind: 'ai' }), match);
  note(match.world.turn, 'public', { kind: 'matchStarted' });
  return beginTurn(seated, at, note);
};

function vacated(match: Match): Partial<Seat> {
  return { kind: match.phase === 'lobby' ? 'open' : 'ai', holder: null, name: null, away: false };
}
