import type { PowerId } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { Sound } from '../ui/sounds.ts';

/** Gravest first: of what comes at once only one is heard. */
const ORDER: readonly Sound[] = ['war', 'demand', 'signed', 'turn', 'lock'];

/** What of these events is worth a sound to that seat; null for none. */
export function soundOf(events: readonly GameEvent[], me: PowerId | null): Sound | null {
  const heard = new Set(events.map((event) => soundOfOne(event, me)));
  return ORDER.find((sound) => heard.has(sound)) ?? null;
}

function soundOfOne(event: GameEvent, me: PowerId | null): Sound | null {
  switch (event.kind) {
    case 'warBegan':
      return 'war';
    case 'demandMade':
      return 'demand';
    case 'treatySigned':
      return me !== null && event.terms.parties.includes(me) ? 'signed' : null;
    case 'turnBegan':
      return 'turn';
    default:
      return null;
  }
}
