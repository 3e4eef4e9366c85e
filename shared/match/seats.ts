import type { PowerId } from '../core/ids.ts';
import { matchWith } from '../model/copies.ts';
import type { Match, Seat } from '../model/match.ts';
import { policiesOf } from '../view/people.ts';

/** The match with some fields of one seat changed. */
export function withSeat(match: Match, power: PowerId, change: Partial<Seat>): Match {
  return matchWith(match, { seats: { ...match.seats, [power]: { ...match.seats[power], ...change } } });
}

/** What a seat has once nobody holds it. */
export const NOBODY = {
  holder: null,
  name: null,
  away: false,
  owner: null,
  vacationUntil: null,
} as const satisfies Partial<Seat>;

/** Whether an AI gives the orders of a seat: its own, or a rival for somebody who is away where that was agreed. */
export function isLedByAi(match: Match, { kind, away, relieved }: Seat): boolean {
  return (
    kind === 'ai' || relieved === true || (kind === 'human' && away && policiesOf(match.setup).absence === 'rival')
  );
}

/** Whether nobody at all is there of those who lead a power. */
export const isDeserted = (match: Match): boolean => !Object.values(match.seats).some(isPresent);

/** Whether people lead anything in the match. */
export const isPlayed = ({ seats }: Match): boolean => Object.values(seats).some(({ kind }) => kind === 'human');

/** Whether a person leads the power and is there. */
export function isPresent(seat: Seat): boolean {
  return seat.kind === 'human' && !seat.away && seat.relieved !== true;
}

/** Whether nobody waits for this seat: its holder is away while other people are there to go on, and nothing else was agreed. */
export function isWaivedFor(match: Match, power: PowerId): boolean {
  const seat = match.seats[power];
  if (seat.kind !== 'human' || !seat.away || policiesOf(match.setup).absence !== 'caretaker') return false;
  return Object.values(match.seats).some(isPresent);
}
