import { keysOf, type TreatyId } from '../core/ids.ts';
import type { GameEvent } from '../events/events.ts';
import { indexChanges } from '../events/indexChanges.ts';
import { INDICES } from '../model/vocabulary.ts';
import type { Power } from '../model/world.ts';
import type { PublicPower, SeatView } from '../view/view.ts';
import type { SlimEvent } from './eventList.ts';
import { eventCauses, eventFigure, eventFigures, rounded, VIEW_DIGITS } from './precision.ts';

/** What a list of events goes with: parts of the view before it and after it. */
export interface Around {
  was: Partial<SeatView>;
  is: Partial<SeatView>;
}

/** Where the views around hold what an event of this kind tells: for its fields, as the event would tell them. */
const SEEN: { [K in GameEvent['kind']]?: Readonly<Record<string, (around: Around, event: SlimEvent) => unknown>> } = {
  sharesPublished: {
    shares: ({ is }) => byPower(is, ({ share }) => eventFigure(share)),
    outputs: ({ is }) => byPower(is, ({ output }) => output),
  },
  budgetExecuted: {
    ledger: ({ is }) => is.own?.ledger,
    debt: ({ is }) => is.own?.debt,
  },
  indicesScored: {
    indices: ({ is }) => figures(is.own?.indices),
    was: ({ was }) => figures(was.own?.indices),
    causes: ({ was, is }) => was.own && is.own && changedParts(was.own.parts, is.own.parts),
  },
  forcesChanged: {
    homeForce: ({ is }) => eventFigure(is.own?.homeForce),
    projectionForce: ({ is }) => eventFigure(is.own?.projectionForce),
    technology: ({ is }) => eventFigure(is.own?.technology),
    homeForceWas: ({ was }) => eventFigure(was.own?.homeForce),
    projectionForceWas: ({ was }) => eventFigure(was.own?.projectionForce),
  },
  treatySigned: { terms: ({ is }, event) => termsIn(is, event as Of<'treatySigned'>) },
  treatyExpired: { terms: ({ was }, event) => termsIn(was, event as Of<'treatyExpired'>) },
};

type Of<K extends SlimEvent['kind']> = Extract<SlimEvent, { kind: K }>;

/** The event without what the views around it hold as well. */
export function withoutSeen(event: SlimEvent, around: Around): SlimEvent {
  const seen = SEEN[event.kind];
  if (seen === undefined) return event;
  const told = Object.entries(event).filter(
    ([key, value]) => !(key in seen && isAlike(value, seen[key](around, event))),
  );
  return Object.fromEntries(told) as unknown as SlimEvent;
}

/** The event whole. */
export function withSeen(event: SlimEvent, around: Around): SlimEvent {
  const seen = SEEN[event.kind];
  if (seen === undefined) return event;
  const missing = Object.entries(seen).filter(([key]) => !(key in event));
  return { ...event, ...Object.fromEntries(missing.map(([key, find]) => [key, find(around, event)])) } as SlimEvent;
}

const isAlike = (told: unknown, seen: unknown): boolean => JSON.stringify(told) === JSON.stringify(seen);

function byPower<T>({ powers }: Partial<SeatView>, of: (power: PublicPower) => T): Record<string, T> | undefined {
  if (powers === undefined) return undefined;
  return Object.fromEntries(keysOf(powers).map((power) => [power, of(powers[power])]));
}

/** The terms of the treaty that an event is about, as the view has them. */
function termsIn({ treaties }: Partial<SeatView>, { treaty }: { treaty: TreatyId }): unknown {
  const known = treaties?.[treaty];
  if (known === undefined) return undefined;
  const { parties, clauses, duration, notice } = known;
  return { parties, clauses: eventFigures(clauses), duration, notice };
}

function figures(record: Readonly<Record<string, number>> | null | undefined): unknown {
  if (record === undefined || record === null) return record;
  return Object.fromEntries(Object.entries(record).map(([key, figure]) => [key, eventFigure(figure)]));
}

/** What moved each index, by the parts as a view shows them. */
function changedParts(was: Power['parts'], is: Power['parts']): unknown {
  const [before, after] = [rounded(was, VIEW_DIGITS), rounded(is, VIEW_DIGITS)];
  const changes = INDICES.map((index) => [index, eventCauses(indexChanges(before[index], after[index]))]);
  return Object.fromEntries(changes);
}
