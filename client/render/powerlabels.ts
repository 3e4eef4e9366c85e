/** Where a power's name goes: on its land, level or tilted along it, as large and as widely set as the land allows. */

import { type Lettering, type Measure, spread } from './lettering.ts';
import { CELL, type Cell, type LandMask, maskAt } from './mask.ts';

const SMALLEST = 11;
const LARGEST = 24;

/** A place for a lettering, in CSS px of the window; the greater the score, the better. */
export interface Candidate {
  readonly lettering: Lettering;
  readonly x: number;
  readonly y: number;
  readonly score: number;
}

interface Patch {
  readonly cells: readonly Cell[];
  readonly centre: readonly [number, number];
  /** Direction of the long axis in radians, −π/2 to π/2, and how many times longer it is than the short one. */
  readonly axis: number;
  readonly elongation: number;
}

function measurePatch(cells: Patch['cells']): Patch {
  const n = cells.length;
  const cx = cells.reduce((s, c) => s + c.column, 0) / n;
  const cy = cells.reduce((s, c) => s + c.row, 0) / n;
  let [xx, yy, xy] = [0, 0, 0];
  for (const c of cells) {
    xx += (c.column - cx) ** 2;
    yy += (c.row - cy) ** 2;
    xy += (c.column - cx) * (c.row - cy);
  }
  const axis = 0.5 * Math.atan2(2 * xy, xx - yy);
  const spreadBy = Math.sqrt(((xx - yy) / 2) ** 2 + xy ** 2);
  const elongation = Math.sqrt(((xx + yy) / 2 + spreadBy) / Math.max(1e-6, (xx + yy) / 2 - spreadBy));
  return { cells, centre: [(cx + 0.5) * CELL, (cy + 0.5) * CELL], axis, elongation };
}

/** How far one can go from a point along a direction and stay on a value's land, up to a limit, in CSS px. */
function reach(mask: LandMask, value: number, x: number, y: number, angle: number, limit: number): number {
  const [dx, dy] = [Math.cos(angle) * CELL, Math.sin(angle) * CELL];
  let gone = 0;
  let misses = 0;
  while (gone < limit) {
    gone += CELL;
    const k = gone / CELL;
    // A sliver of water or a foreign enclave does not end the land.
    misses = maskAt(mask, x + dx * k, y + dy * k) === value ? 0 : misses + 1;
    if (misses > 1) return gone - misses * CELL;
  }
  return limit;
}

/** Size for a patch's extent: great powers' names are set larger. */
function sizeFor(patch: Patch, rank: number, growth: number): number {
  const extent = (Math.sqrt(patch.cells.length) * CELL) / growth;
  return growth * Math.max(SMALLEST, Math.min(LARGEST, extent * 0.1 + 6.5 - Math.min(6, rank) * 0.25));
}

function settle(text: string, size: number, room: number, angle: number, measure: Measure): Lettering | null {
  for (let s = size; s >= SMALLEST; s -= 1) {
    const base = { text, style: 'power' as const, size: s, angle, curve: 0 };
    const narrow = spread({ ...base, tracking: 0.06 }, measure).width;
    if (narrow > room) continue;
    const letters = [...text].length;
    const spare = Math.min(room * 0.72, narrow * 2.1) - narrow;
    const tracking = Math.min(0.5, Math.max(0.06, 0.06 + spare / (Math.max(1, letters - 1) * s)));
    return { ...base, size: Math.round(s * 2) / 2, tracking };
  }
  return null;
}

/** A lettering and the same set closer, then smaller: where an emblem or another name leaves less than the land does. */
function tighter(lettering: Lettering): Lettering[] {
  const { size, tracking } = lettering;
  const out = [lettering];
  if (tracking > 0.16) out.push({ ...lettering, tracking: 0.12 });
  if (size > SMALLEST + 2) out.push({ ...lettering, size: Math.round(size * 0.8 * 2) / 2, tracking: 0.08 });
  return out;
}

interface NameLook {
  readonly rank: number;
  /** How many times larger than in a usual window. */
  readonly growth: number;
  readonly measure: Measure;
}

/** Places on the power's own land, the cells of its largest patch. `name` is already in capitals. */
export function placesOnLand(
  mask: LandMask,
  value: number,
  cells: readonly Cell[],
  name: string,
  { rank, growth, measure }: NameLook,
): Candidate[] {
  if (cells.length < 10) return [];
  const patch = measurePatch(cells);
  const size = sizeFor(patch, rank, growth);
  const tilted = patch.elongation > 1.45 && Math.abs(patch.axis) > 0.16;
  const angles = tilted ? [0, patch.axis] : [0];
  const stride = Math.max(1, Math.round(Math.sqrt(cells.length / 150)));
  const out: Candidate[] = [];
  for (const { column, row } of cells) {
    if (column % stride !== 0 || row % stride !== 0) continue;
    const [x, y] = [(column + 0.5) * CELL, (row + 0.5) * CELL];
    for (const angle of angles) {
      const room = 2 * Math.min(reach(mask, value, x, y, angle, 400), reach(mask, value, x, y, angle + Math.PI, 400));
      const lettering = settle(name, size, room * 0.94, angle, measure);
      if (!lettering) continue;
      // As much on either side: a name on a border could be either power's.
      const [over, under] = [angle + Math.PI / 2, angle - Math.PI / 2].map((way) =>
        reach(mask, value, x, y, way, 40 * growth),
      );
      const height = 2 * Math.min(over, under);
      const off = Math.hypot(x - patch.centre[0], y - patch.centre[1]) / (Math.sqrt(cells.length) * CELL);
      const roomy = Math.min(1, height / (lettering.size * 2.4));
      for (const set of tighter(lettering)) {
        const score =
          (set.size / growth / LARGEST) * 1.6 + set.tracking * 0.7 + roomy - off * 1.1 - (angle === 0 ? 0 : 0.55);
        out.push({ lettering: set, x, y, score });
      }
    }
  }
  return out;
}

/**
 * Places round the emblem at a point: for a power whose land is too small for its name, which then runs out over sea or
 * neighbours. Scored against places on land, so that a larger name beside the emblem beats a cramped one.
 */
export function placesRoundEmblem(
  cells: readonly Cell[],
  [x, y]: readonly [number, number],
  name: string,
  growth: number,
  measure: Measure,
): Candidate[] {
  const extent = (Math.sqrt(cells.length) * CELL) / growth;
  const size = (growth * Math.round(Math.max(SMALLEST + 0.5, Math.min(15, extent * 0.075 + 6)) * 2)) / 2;
  const lettering: Lettering = { text: name, style: 'power', size, tracking: 0.06, angle: 0, curve: 0 };
  const half = spread(lettering, measure).width / 2;
  const off = size / 2 + 18;
  const spots = [
    [0, off],
    [0, -off],
    [half + 19, 1],
    [-half - 19, 1],
    [half * 0.6, off + 1],
    [-half * 0.6, off + 1],
    [half * 0.6, -off - 1],
    [-half * 0.6, -off - 1],
  ];
  const base = (size / growth / LARGEST) * 1.6 + 0.75;
  return spots.map(([dx, dy], i) => ({ lettering, x: x + dx, y: y + dy, score: base - i * 0.09 }));
}
