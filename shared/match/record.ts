import type { PowerId } from '../core/ids.ts';
import type { Audience, EventBody, GameEvent } from '../events/events.ts';
import type { Actor, CommandKind, CommandOf, Match } from '../model/match.ts';

/** Notes an event of `turn` for `audience`; numbers follow on by themselves. */
export type Note = (turn: number, audience: Audience, body: EventBody) => void;

/** A list of events that numbers what is noted in it. */
export function eventList(lastEvent: number): { events: GameEvent[]; note: Note } {
  const events: GameEvent[] = [];
  const note: Note = (turn, audience, body) => {
    events.push({ ...body, turn, id: lastEvent + events.length + 1, audience });
  };
  return { events, note };
}

/** Around a command that was found legal. */
export interface Circumstances {
  by: Actor;
  /** The seat the command comes from; null for hosts without a seat, the clock and the server. */
  power: PowerId | null;
  /** Milliseconds since 1970, as stamped. */
  at: number;
  note: Note;
}

/** Carries out one kind of command that was found legal. */
export type Handler<K extends CommandKind> = (
  match: Match,
  command: CommandOf<K>,
  circumstances: Circumstances,
) => Match;

/** The seat of a command that only seats can give. */
export function seatOf({ power }: Circumstances): PowerId {
  if (power === null) throw new Error('a seat was taken for granted');
  return power;
}
