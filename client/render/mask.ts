/** A coarse picture of whose land lies where in a window, so that label placement asks pixels instead of polygons. */
import type { Geometry, Shape } from './mapfile.ts';
import type { MapPicture, PowerId } from './picture.ts';
import { type ChartWindow, traceShapes } from './trace.ts';

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

/** Colours are spaced so that a blend on an antialiased edge is never another power's value. */
const STRIDE = 12;

/** Rasterises the owners of a window's land. */
export function drawMask(geometry: Geometry, picture: MapPicture, w: ChartWindow): LandMask {
  const columns = Math.ceil(w.width / CELL);
  const rows = Math.ceil(w.height / CELL);
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) throw new Error('no canvas context');
  ctx.setTransform(1 / CELL, 0, 0, 1 / CELL, 0, 0);
  const owned = new Map<PowerId | null, Shape[]>();
  const known = new Set(picture.powers.map((p) => p.id));
  for (const shape of geometry.shapes.values()) {
    const owner = picture.regions[shape.id]?.owner ?? null;
    const key = owner && known.has(owner) ? owner : null;
    owned.set(key, [...(owned.get(key) ?? []), shape]);
  }
  for (const [owner, shapes] of owned) {
    const value = owner ? maskValue(picture, owner) : 1;
    ctx.fillStyle = `rgb(${value * STRIDE},0,0)`;
    ctx.fill(traceShapes(geometry, shapes, w));
  }
  const { data } = ctx.getImageData(0, 0, columns, rows);
  const cells = new Uint8Array(columns * rows);
  for (let i = 0; i < cells.length; i++) {
    const red = data[i * 4];
    if (data[i * 4 + 3] > 127) cells[i] = red % STRIDE === 0 ? red / STRIDE : 1;
  }
  return { columns, rows, cells };
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
