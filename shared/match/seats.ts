import { keysOf, type PowerId } from '../core/ids.ts';
import type { Match, ParticipantId, Seat } from '../model/match.ts';

/** The power whose seat the participant holds, or null. */
export function seatHeldBy(match: Match, participant: ParticipantId): PowerId | null {
  return keysOf(match.seats).find((power) => match.seats[power].holder === participant) ?? null;
}

/** The match with some fields of one seat changed. */
export function withSeat(match: Match, power: PowerId, change: Partial<Seat>): Match {
  return { ...match, seats: { ...match.seats, [power]: { ...match.seats[power], ...change } } };
}

/** Whether a person leads the power and is there. */
export function isPresent(seat: Seat): boolean {
  return seat.kind === 'human' && !seat.away;
}

/** Whether nobody waits for this seat: its holder is away while other people are there to go on. */
export function isWaivedFor(match: Match, power: PowerId): boolean {
  const seat = match.seats[power];
  return seat.kind === 'human' && seat.away && Object.values(match.seats).some(isPresent);
}
