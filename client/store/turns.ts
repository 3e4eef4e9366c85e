import { computed } from '@preact/signals';
import type { PowerId } from '../../shared/core/ids.ts';
import type { EventKind, EventOf, GameEvent } from '../../shared/events/events.ts';
import { INDICES, type IndexName } from '../../shared/model/vocabulary.ts';
import type { IndexCause } from '../../shared/model/world.ts';
import { events, eventsByTurn, serverView } from './match.ts';

/** Events of the turn resolved last, in order: what the report tells. */
export const lastTurnEvents = computed<readonly GameEvent[]>(() => {
  const known = serverView.value;
  if (!known) return [];
  const turn = known.phase === 'ended' ? known.turn : known.turn - 1;
  return eventsByTurn.value.get(turn) ?? eventsByTurn.value.get(turn - 1) ?? [];
});

/** The last event of a kind that concerns a power, or undefined. */
export function lastOf<K extends EventKind>(kind: K, power?: PowerId): EventOf<K> | undefined {
  const all = events.value;
  for (let i = all.length - 1; i >= 0; i--) {
    const event = all[i];
    if (event.kind !== kind) continue;
    if (power === undefined || ('power' in event && event.power === power)) return event as EventOf<K>;
  }
  return undefined;
}

/** An index of one's own power: its value, change, past, and what it is made of. */
export interface IndexState {
  name: IndexName;
  value: number;
  /** Change in the turn resolved last; undefined before there was one. */
  delta: number | undefined;
  /** Oldest first, the present last. */
  series: number[];
  /** What moved it in that turn. */
  moved: readonly IndexCause[];
  /** The parts that it is the sum of. */
  parts: readonly IndexCause[];
}

/** The four indices of one's own power; empty for an onlooker. */
export const ownIndices = computed<readonly IndexState[]>(() => {
  const own = serverView.value?.own;
  if (!own) return [];
  const scored = lastOf('indicesScored', own.id);
  return INDICES.map((name) => {
    const value = own.indices[name];
    return {
      name,
      value,
      delta: scored ? value - scored.was[name] : undefined,
      series: seriesOf(
        own.history.map((past) => past[name]),
        value,
      ),
      moved: scored?.causes[name] ?? [],
      parts: own.parts[name] ?? [],
    };
  });
});

function seriesOf(past: number[], now: number): number[] {
  return past.at(-1) === now ? past : [...past, now];
}
