import type { PowerId } from '../core/ids.ts';
import type { GameEvent } from '../events/events.ts';

/** The events that a power may learn of, in their order; an onlooker (null) learns of public ones only. */
export function eventsFor(events: readonly GameEvent[], power: PowerId | null): GameEvent[] {
  return events.filter(({ audience }) => audience === 'public' || (power !== null && audience.includes(power)));
}
