import type { Cause, GameEvent } from '../events/events.ts';
import type { SeatView } from '../view/view.ts';
import type { SlimEvent } from './eventList.ts';
import { eventFigure } from './precision.ts';
import { type Around, withoutSeen, withSeen } from './seen.ts';

type Moved = Extract<
  GameEvent,
  {
    kind:
      | 'tensionChanged'
      | 'relationsChanged'
      | 'cohesionChanged'
      | 'credibilityChanged'
      | 'outputChanged'
      | 'capitalChanged';
  }
>;
type Told = Omit<Moved, 'from' | 'to' | 'causes'> & { from?: number; to?: number; causes: Cause[] | Points };
/** Causes of which nothing is told but their points, each under its factor. */
type Points = Record<string, number>;

/** Where the view holds the figure that an event of this kind tells of. */
const FIGURES = {
  tensionChanged: (view, { power, toward }) => view.pairs?.[power]?.[toward]?.tension,
  relationsChanged: (view, { power, toward }) => view.pairs?.[power]?.[toward]?.relations,
  cohesionChanged: (view, { power }) => view.powers?.[power]?.cohesion,
  credibilityChanged: (view, { power }) => view.powers?.[power]?.credibility,
  outputChanged: ({ own }, { power }) => (own?.id === power ? own.output : undefined),
  capitalChanged: ({ own }, { power }) => (own?.id === power ? own.politicalCapital : undefined),
} as const satisfies {
  [K in Moved['kind']]: (view: Partial<SeatView>, event: Extract<Moved, { kind: K }>) => number | undefined;
};

/**
 * The events without the figures that whoever knows the views around them can tell: those that the views hold, and in between what
 * the causes of a change add up to. The inverse of `filled`.
 */
export function foretold(events: readonly SlimEvent[], around: Around): SlimEvent[] {
  const knows = foreteller(events, around);
  return events.map((event) => {
    if (!isMoved(event)) return withoutSeen(event, around);
    const { from, to, causes, ...rest } = event;
    const would = knows(event, from as number);
    const slim = {
      ...rest,
      causes: pointsOf(causes as Cause[]),
      ...(from !== would.from && { from }),
      ...(to !== would.to && { to }),
    };
    would.became(to as number);
    return slim as SlimEvent;
  });
}

/** The events with all their figures. */
export function filled(events: readonly SlimEvent[], around: Around): SlimEvent[] {
  const whole = events.map((event) =>
    isMoved(event) ? ({ ...event, causes: causesOf(event.causes) } as SlimEvent) : event,
  );
  const knows = foreteller(whole, around);
  return whole.map((event) => {
    if (!isMoved(event)) return withSeen(event, around);
    const would = knows(event, event.from);
    const full = { ...event, from: event.from ?? would.from, to: event.to ?? would.to };
    would.became(full.to as number);
    return full as SlimEvent;
  });
}

/** The causes as points by factor, where that tells all of them; in any other case themselves. */
function pointsOf(causes: Cause[]): Cause[] | Points {
  const points = Object.fromEntries(causes.map((cause) => [cause.factor, cause.points]));
  const tellsAll = causes.every((cause) => !INDEX.test(cause.factor) && Object.keys(cause).length === 2);
  return tellsAll && Object.keys(points).length === causes.length ? points : causes;
}

/** Keys that objects do not keep in the order they were set in. */
const INDEX = /^\d+$/;

const causesOf = (causes: Cause[] | Points): Cause[] =>
  Array.isArray(causes) ? causes : Object.entries(causes).map(([factor, points]) => ({ factor, points }) as Cause);

const isMoved = (event: SlimEvent | Told): event is Told & SlimEvent => Object.hasOwn(FIGURES, event.kind);

const keyOf = (event: Told): string => `${event.kind} ${event.power} ${'toward' in event ? event.toward : ''}`;

/** What the figures of each event would be, to be asked in order. `from`: as told, where it is. */
function foreteller(events: readonly SlimEvent[], { was, is }: Around) {
  const last = new Map<string, SlimEvent>();
  for (const event of events) if (isMoved(event)) last.set(keyOf(event), event);
  const now = new Map<string, number>();
  return (event: Told & SlimEvent, told: number | undefined) => {
    const key = keyOf(event);
    const figureIn = FIGURES[event.kind] as (view: Partial<SeatView>, event: Told) => number | undefined;
    const from = now.get(key) ?? eventFigure(figureIn(was, event));
    const start = told ?? from;
    const to =
      last.get(key) === event
        ? eventFigure(figureIn(is, event))
        : start && eventFigure((event.causes as Cause[]).reduce((sum, { points }) => sum + points, start));
    return { from, to, became: (figure: number) => now.set(key, figure) };
  };
}
