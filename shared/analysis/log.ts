import { keysOf, type PowerId } from '../core/ids.ts';
import type { EventKind, EventOf, GameEvent } from '../events/events.ts';
import type { Position } from '../model/position.ts';

/** The whole event log of a match, as every analysis reads it. */
export interface Log {
  events: readonly GameEvent[];
  /** By id. */
  powers: readonly PowerId[];
  /** Years played. */
  years: number;
  /** How all stood after so many years: the first before the first turn, the last after the last turn played. */
  records: readonly EventOf<'positionsRecorded'>[];
  /** Events of a kind, in order. */
  all<K extends EventKind>(kind: K): readonly EventOf<K>[];
  /** Events of a kind in a turn, in order. */
  inTurn<K extends EventKind>(kind: K, turn: number): readonly EventOf<K>[];
  /** The event of that number, or undefined where it was left out of the log. */
  byId(id: number): GameEvent | undefined;
}

/** Reads a log. Throws where it holds no position: then it is not the whole log of a match that has begun. */
export function readLog(events: readonly GameEvent[]): Log {
  const byKind = new Map<EventKind, GameEvent[]>();
  for (const event of events) {
    const list = byKind.get(event.kind);
    if (list === undefined) byKind.set(event.kind, [event]);
    else list.push(event);
  }
  const all = <K extends EventKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly EventOf<K>[];
  const records = all('positionsRecorded');
  const byId = new Map(events.map((event) => [event.id, event]));
  if (records.length === 0) throw new Error('readLog: no positions are recorded');
  return {
    events,
    powers: keysOf(records[0].positions),
    years: records.length - 1,
    records,
    all,
    inTurn: (kind, turn) => all(kind).filter((event) => event.turn === turn),
    byId: (id) => byId.get(id),
  };
}

/** How a power stood after so many years. */
export function positionAt(log: Log, power: PowerId, years: number): Position {
  return log.records[years].positions[power];
}

/** The turns that were played, from 1. */
export function turnsOf({ years }: Log): number[] {
  return Array.from({ length: years }, (_, index) => index + 1);
}

/** The years counted from the start: 0, then every turn played. */
export function yearsOf(log: Log): number[] {
  return [0, ...turnsOf(log)];
}
