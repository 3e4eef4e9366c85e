/** Significant digits of figures in views, whole numbers (and so all money) aside, which are exact. */
export const VIEW_DIGITS = 6;

/** Significant digits of figures in events. */
export const EVENT_DIGITS = 5;

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
