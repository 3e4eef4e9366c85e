import type { SeatView } from '../view/view.ts';

/**
 * A view as it goes over the wire: figures that are no whole numbers rounded to seven significant digits, which nobody can
 * see and which halves what the compressor has to carry. Money, being whole, stays exact. Shares what needs no rounding.
 */
export function rounded<T>(value: T): T {
  return round(value) as T;
}

function round(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(7));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    let list: unknown[] = value;
    for (let index = 0; index < value.length; index++) {
      const item = round(value[index]);
      if (item === value[index]) continue;
      if (list === value) list = [...value];
      list[index] = item;
    }
    return list;
  }
  const record = value as Record<string, unknown>;
  let copy = record;
  for (const key in record) {
    const item = round(record[key]);
    if (item === record[key]) continue;
    if (copy === record) copy = { ...record };
    copy[key] = item;
  }
  return copy;
}

/** A view for the wire. */
export const viewForWire = (view: SeatView): SeatView => rounded(view);
