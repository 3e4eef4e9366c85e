import type { EventBody, GameEvent } from '../events/events.ts';

/**
 * An event on the wire: turn and audience are left out where they are those of the event before it in the list, at first all the
 * world's. `skip`: how many numbers lie between the two, where any do.
 */
export type SlimEvent = EventBody & Partial<Pick<GameEvent, 'turn' | 'audience'>> & { skip?: number };

/** Events for the wire; the inverse of `fullEvents`. */
export function slimEvents(events: readonly GameEvent[]): SlimEvent[] {
  let [lastTurn, lastId] = [0, 0];
  let lastAudience = PUBLIC;
  return events.map((event) => {
    const { turn, id, audience } = event;
    const slim: Record<string, unknown> = {};
    for (const key in event) if (!FOLLOWS.has(key)) slim[key] = event[key as keyof GameEvent];
    if (turn !== lastTurn) slim.turn = turn;
    if (id !== lastId + 1) slim.skip = id - lastId - 1;
    const told = JSON.stringify(audience);
    if (told !== lastAudience) slim.audience = audience;
    [lastTurn, lastId, lastAudience] = [turn, id, told];
    return slim as unknown as SlimEvent;
  });
}

const PUBLIC = JSON.stringify('public' satisfies GameEvent['audience']);

const FOLLOWS: ReadonlySet<string> = new Set<keyof GameEvent>(['turn', 'id', 'audience']);

/** Events as they came to be, from the wire's. */
export function fullEvents(events: readonly SlimEvent[]): GameEvent[] {
  let [turn, id] = [0, 0];
  let audience: GameEvent['audience'] = 'public';
  return events.map((event) => {
    turn = event.turn ?? turn;
    const { skip = 0, ...body } = event;
    id += skip + 1;
    audience = event.audience ?? audience;
    return { ...body, turn, id, audience } as GameEvent;
  });
}
