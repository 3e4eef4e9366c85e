import type { EventKind, GameEvent } from './events.ts';

/** What stays said and done though the turn it happened in began anew: talk, seats, the clock. */
const STAYS: ReadonlySet<EventKind> = new Set([
  'said',
  'talkEdited',
  'talkHeld',
  'seatTaken',
  'seatLeft',
  'seatAway',
  'seatHanded',
  'seatRemoved',
  'vacationTaken',
  'hostChanged',
  'clockMoved',
  'matchStarted',
  'turnUndone',
]);

/** The events of a match without what happened in turns that were undone; the same list where none was. */
export function withoutUndone(events: readonly GameEvent[]): readonly GameEvent[] {
  if (!events.some(({ kind }) => kind === 'turnUndone')) return events;
  let kept: GameEvent[] = [];
  for (const event of events) {
    if (event.kind === 'turnUndone') {
      const began = kept.findIndex(({ kind, turn }) => kind === 'turnBegan' && turn === event.turn);
      if (began >= 0) kept = kept.filter(({ kind }, index) => index < began || STAYS.has(kind));
    }
    kept.push(event);
  }
  return kept;
}
