import type { Cause, GameEvent } from '../events/events.ts';

/** Significant digits of figures in views, whole numbers (and so all money) aside, which are exact. */
export const VIEW_DIGITS = 5;

/** Significant digits of figures in events, which are read and not reckoned with. */
const EVENT_DIGITS = 4;

/** Places after the point that are kept of the points of a cause, which are shown with one. */
const CAUSE_PLACES = 1;

/** Events as they go over the wire. */
export function roundedEvents(events: readonly GameEvent[]): GameEvent[] {
  return events.map((event) => {
    const { causes, ...rest } = event as GameEvent & { causes?: unknown };
    const body = rounded(rest, EVENT_DIGITS) as GameEvent;
    return causes === undefined ? body : ({ ...body, causes: shortPoints(causes) } as GameEvent);
  });
}

/** Causes, or causes by name, with their points shortened. */
function shortPoints(causes: unknown): unknown {
  if (Array.isArray(causes)) return causes.map((cause: Cause) => ({ ...cause, points: short(cause.points) }));
  return Object.fromEntries(
    Object.entries(causes as Record<string, unknown>).map(([name, list]) => [name, shortPoints(list)]),
  );
}

const short = (points: number): number => Number(points.toFixed(CAUSE_PLACES));

/**
 * A plain JSON value as it goes over the wire: figures that are no whole numbers rounded to so many significant digits, which
 * nobody can see and which halves what the compressor has to carry. Shares what needs no rounding.
 */
export function rounded<T>(value: T, digits: number): T {
  return round(value, digits) as T;
}

function round(value: unknown, digits: number): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(digits));
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
