import type { Cause, GameEvent } from '../events/events.ts';
import type { IndexCause } from '../model/world.ts';

/** Significant digits of figures in views, whole numbers (and so all money) aside, which are exact. */
export const VIEW_DIGITS = 4;

/** Significant digits of figures in events, which are read and not reckoned with. */
const EVENT_DIGITS = 4;

/** Places after the point that are kept of the points of a cause, which are shown with one. */
const CAUSE_PLACES = 1;

/** Events as they go over the wire. */
export function roundedEvents(events: readonly GameEvent[]): GameEvent[] {
  return events.map((event) => {
    const short: Record<string, unknown> = { ...event };
    for (const key in short) {
      short[key] = key === 'causes' ? shortPoints(short[key]) : round(short[key], EVENT_DIGITS);
    }
    return short as unknown as GameEvent;
  });
}

/** A figure of the view as an event would tell of it. */
export function eventFigure(figure: number | undefined): number | undefined {
  return figure === undefined ? undefined : rounded(rounded(figure, VIEW_DIGITS), EVENT_DIGITS);
}

/** Plain JSON of the view with its figures as an event would tell of them. */
export const eventFigures = <T>(value: T): T => rounded(rounded(value, VIEW_DIGITS), EVENT_DIGITS);

/** Causes that were worked out from figures of the view, as an event would tell of them. */
export const eventCauses = (causes: IndexCause[]): IndexCause[] => shortPoints(causes) as IndexCause[];

/** Causes, or causes by name, with their points shortened. */
function shortPoints(causes: unknown): unknown {
  if (Array.isArray(causes)) return causes.map((cause: Cause) => ({ ...cause, points: short(cause.points) }));
  return Object.fromEntries(
    Object.entries(causes as Record<string, unknown>).map(([name, list]) => [name, shortPoints(list)]),
  );
}

const short = (points: number): number => Math.round(points * TENS[CAUSE_PLACES]) / TENS[CAUSE_PLACES];

/** The powers of ten that a number holds exactly. */
const TENS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

const LARGEST = 1e15;
const SMALLEST = 1e-9;

/** The figure with so many significant digits. By reckoning, which is several times faster than by way of a text. */
function significant(figure: number, digits: number): number {
  const size = Math.abs(figure);
  if (!(size > SMALLEST && size < LARGEST)) return Number(figure.toPrecision(digits));
  const places = digits - 1 - magnitude(size);
  // Both powers of ten are exact, so that the figure is the one nearest to its decimal digits.
  return places >= 0
    ? Math.round(figure * TENS[places]) / TENS[places]
    : Math.round(figure / TENS[-places]) * TENS[-places];
}

/** The place of a figure's first digit: 0 for ones, 1 for tens, −1 for tenths. Math.log10 may differ between engines. */
function magnitude(size: number): number {
  let power = 0;
  if (size >= 1) while (size >= TENS[power + 1]) power++;
  else while (size * TENS[-power] < 1) power--;
  return power;
}

/**
 * A plain JSON value as it goes over the wire: figures that are no whole numbers rounded to so many significant digits, which
 * nobody can see and which halves what the compressor has to carry. Shares what needs no rounding.
 */
export function rounded<T>(value: T, digits: number): T {
  return round(value, digits) as T;
}

function round(value: unknown, digits: number): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : significant(value, digits);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return roundList(value, digits);
  const record = value as Record<string, unknown>;
  let copy = record;
  for (const key in record) {
    const item = round(record[key], digits);
    if (item === record[key]) continue;
    if (copy === record) copy = { ...record };
    copy[key] = item;
  }
  return copy;
}

function roundList(list: unknown[], digits: number): unknown[] {
  let copy = list;
  for (let index = 0; index < list.length; index++) {
    const item = round(list[index], digits);
    if (item === list[index]) continue;
    if (copy === list) copy = [...list];
    copy[index] = item;
  }
  return copy;
}
