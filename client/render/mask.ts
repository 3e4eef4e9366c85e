/** A coarse picture of whose land lies where in a window, so that label placement asks pixels instead of polygons. */
import type { Geometry, Point } from './mapfile.ts';
import type { MapPicture, PowerId } from './picture.ts';
import { type ChartWindow, copies, touches } from './trace.ts';

/** Side of one cell in CSS px. */
export const CELL = 4;

/** Cells hold 0 for sea, 1 for unowned land, and 2 + the power's place in the picture for its land. */
export interface LandMask {
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array;
}

/** The cell value of a power. */
export function maskValue(picture: MapPicture, power: PowerId): number {
  return 2 + picture.powers.findIndex((p) => p.id === power);
}

/** What lies at a point in CSS px of the window: the cell's value, 0 outside. */
export function maskAt(mask: LandMask, x: number, y: number): number {
  const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
  if (column < 0 || row < 0 || column >= mask.columns || row >= mask.rows) return 0;
  return mask.cells[row * mask.columns + column];
}

/** Finds the owners of a window's land: each cell is whose its middle is. */
export function drawMask(geometry: Geometry, picture: MapPicture, w: ChartWindow): LandMask {
  const columns = Math.ceil(w.width / CELL);
  const rows = Math.ceil(w.height / CELL);
  const mask = { columns, rows, cells: new Uint8Array(columns * rows) };
  const known = new Set(picture.powers.map((p) => p.id));
  const shifts = copies(geometry, w);
  for (const shape of geometry.shapes.values()) {
    const owner = picture.regions[shape.id]?.owner ?? null;
    const value = owner && known.has(owner) ? maskValue(picture, owner) : 1;
    for (const shift of shifts) {
      if (!touches(w, shape.box, shift, 0)) continue;
      shape.polygons.forEach((rings, i) => {
        if (touches(w, shape.parts[i].box, shift, 0)) fillRings(mask, rings, w, shift, value);
      });
    }
  }
  return mask;
}

/** Fills the cells whose middles lie inside rings, by the even-odd rule, row by row. */
function fillRings(
  { columns, rows, cells }: LandMask,
  rings: readonly (readonly Point[])[],
  w: ChartWindow,
  shift: number,
  value: number,
): void {
  const crossings = new Map<number, number[]>();
  const column = (x: number) => ((x + shift - w.x) * w.scale) / CELL - 0.5;
  const row = (y: number) => ((y - w.y) * w.scale) / CELL - 0.5;
  for (const ring of rings) {
    let [x0, y0] = [column(ring[ring.length - 1][0]), row(ring[ring.length - 1][1])];
    for (const point of ring) {
      const [x1, y1] = [column(point[0]), row(point[1])];
      const last = Math.min(rows - 1, Math.ceil(Math.max(y0, y1)) - 1);
      for (let r = Math.max(0, Math.ceil(Math.min(y0, y1))); r <= last; r++) {
        const x = x0 + ((x1 - x0) * (r - y0)) / (y1 - y0);
        const found = crossings.get(r);
        if (found) found.push(x);
        else crossings.set(r, [x]);
      }
      [x0, y0] = [x1, y1];
    }
  }
  for (const [r, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil(xs[i]));
      const to = Math.min(columns - 1, Math.floor(xs[i + 1]));
      if (to >= from) cells.fill(value, r * columns + from, r * columns + to + 1);
    }
  }
}

export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** The connected patch that a start cell belongs to, as cell numbers; marks what it has seen. */
function flood({ columns, rows, cells }: LandMask, start: number, seen: Uint8Array): number[] {
  const patch = [start];
  seen[start] = 1;
  for (let i = 0; i < patch.length; i++) {
    const column = patch[i] % columns;
    const row = (patch[i] - column) / columns;
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        const n = r * columns + c;
        if (seen[n] || cells[n] !== cells[start]) continue;
        seen[n] = 1;
        patch.push(n);
      }
    }
  }
  return patch;
}

/** The largest connected patch of land of every power in the mask, by cell value. */
export function largestPatches(mask: LandMask): ReadonlyMap<number, readonly Cell[]> {
  const seen = new Uint8Array(mask.cells.length);
  const best = new Map<number, number[]>();
  for (let n = 0; n < mask.cells.length; n++) {
    const value = mask.cells[n];
    if (value < 2 || seen[n]) continue;
    const patch = flood(mask, n, seen);
    if (patch.length > (best.get(value)?.length ?? 0)) best.set(value, patch);
  }
  const toCell = (n: number): Cell => ({ column: n % mask.columns, row: Math.floor(n / mask.columns) });
  return new Map([...best].map(([value, patch]) => [value, patch.map(toCell)]));
}
