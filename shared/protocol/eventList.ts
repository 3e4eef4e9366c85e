import type { EventBody, GameEvent } from '../events/events.ts';

/** An event on the wire: turn, number and audience are left out where they follow from the event before it in the list. */
export type SlimEvent = EventBody & Partial<Pick<GameEvent, 'turn' | 'id' | 'audience'>>;

/** Events for the wire; the inverse of `fullEvents`. */
export function slimEvents(events: readonly GameEvent[]): SlimEvent[] {
  let [lastTurn, lastId] = [0, 0];
  return events.map(({ turn, id, audience, ...body }) => {
    const slim = {
      ...body,
      ...(turn !== lastTurn && { turn }),
      ...(id !== lastId + 1 && { id }),
      ...(audience !== 'public' && { audience }),
    } as SlimEvent;
    [lastTurn, lastId] = [turn, id];
    return slim;
  });
}

/** Events as they came to be, from the wire's. */
export function fullEvents(events: readonly SlimEvent[]): GameEvent[] {
  let [turn, id] = [0, 0];
  return events.map((event) => {
    turn = event.turn ?? turn;
    id = event.id ?? id + 1;
    return { ...event, turn, id, audience: event.audience ?? 'public' } as GameEvent;
  });
}
