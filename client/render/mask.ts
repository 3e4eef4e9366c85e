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

/** The cells of a value's largest connected patch, as column and row numbers. */
export function largestPatch(mask: LandMask, value: number): { column: number; row: number }[] {
  const { columns, rows, cells } = mask;
  const seen = new Uint8Array(cells.length);
  let best: number[] = [];
  for (let start = 0; start < cells.length; start++) {
    if (cells[start] !== value || seen[start]) continue;
    const patch = [start];
    seen[start] = 1;
    for (let i = 0; i < patch.length; i++) {
      const [row, column] = [Math.floor(patch[i] / columns), patch[i] % columns];
      for (let dr = -1; dr <= 1; dr++) {
        for (let dc = -1; dc <= 1; dc++) {
          const [r, c] = [row + dr, column + dc];
          if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
          const n = r * columns + c;
          if (cells[n] !== value || seen[n]) continue;
          seen[n] = 1;
          patch.push(n);
        }
      }
    }
    if (patch.length > best.length) best = patch;
  }
  return best.map((n) => ({ column: n % columns, row: Math.floor(n / columns) }));
}
