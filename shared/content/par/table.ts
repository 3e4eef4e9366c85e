import { type PowerId, powerId } from '../../core/ids.ts';
import type { Par, ParTable } from '../../model/scenario.ts';

/** A table of par from each seat's tenth, fiftieth and ninetieth per cent. */
export function parTable(turns: number, rows: Record<string, [number, number, number]>): ParTable {
  const seats: Record<PowerId, Par> = {};
  for (const [seat, [p10, p50, p90]] of Object.entries(rows)) seats[powerId(seat)] = { p10, p50, p90 };
  return { turns, seats };
}
