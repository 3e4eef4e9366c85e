import type { EventBody, GameEvent } from '../events/events.ts';

/** An event on the wire: turn, number and audience are left out where they follow from the event before it in the list. */
export type SlimEvent = EventBody & Partial<Pick<GameEvent, 'turn' | 'id' | 'audience'>>;

/** Events for the wire; the inverse of `fullEvents`. */
export function slimEvents(events: readonly GameEvent[]): SlimEvent[] {
  let [lastTurn, lastId] = [0, 0];
  return events.map((event) => {
    const { turn, id, audience } = event;
    const slim: Record<string, unknown> = {};
    for (const key in event) if (!FOLLOWS.has(key)) slim[key] = event[key as keyof GameEvent];
    if (turn !== lastTurn) slim.turn = turn;
    if (id !== lastId + 1) slim.id = id;
    if (audience !== 'public') slim.audience = audience;
    [lastTurn, lastId] = [turn, id];
    return slim as unknown as SlimEvent;
  });
}

const FOLLOWS: ReadonlySet<string> = new Set<keyof GameEvent>(['turn', 'id', 'audience']);

/** Events as they came to be, from the wire's. */
export function fullEvents(events: readonly SlimEvent[]): GameEvent[] {
  let [turn, id] = [0, 0];
  return events.map((event) => {
    turn = event.turn ?? turn;
    id = event.id ?? id + 1;
    return { ...event, turn, id, audience: event.audience ?? 'public' } as GameEvent;
  });
}
