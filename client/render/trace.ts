/** A window on the map and how shapes and lines are traced into it, in CSS px from the window's top left. */
import type { Box, Geometry, Line, Point, Shape } from './mapfile.ts';
import type { Size, View } from './view.ts';

/** The part of the map being drawn. */
export interface ChartWindow {
  /** Map units at the window's left and top edge. */
  readonly x: number;
  readonly y: number;
  /** CSS px a map unit. */
  readonly scale: number;
  /** Size in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Device px a CSS px. */
  readonly ratio: number;
}

/** The window of a view. */
export function windowOf(view: View, size: Size, ratio: number): ChartWindow {
  const { width, height } = size;
  const { x, y, scale } = view;
  return { x: x - width / scale / 2, y: y - height / scale / 2, scale, width, height, ratio };
}

export type Context = CanvasRenderingContext2D;

/** Sideways offsets (map units) of the copies of the map that reach into a window, `reach` CSS px beyond it included. */
export function copies(geometry: Geometry, w: ChartWindow, reach = 0): number[] {
  const { wrap, width } = geometry.file;
  if (!wrap) return [0];
  const first = Math.floor((w.x - reach / w.scale) / width);
  const last = Math.floor((w.x + (w.width + reach) / w.scale) / width);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * width);
}

/** Whether a box, moved sideways by `shift`, comes within `reach` CSS px of the window. */
export function touches(w: ChartWindow, box: Box, shift: number, reach: number): boolean {
  const pad = reach / w.scale;
  return (
    box[2] + shift >= w.x - pad &&
    box[0] + shift <= w.x + w.width / w.scale + pad &&
    box[3] >= w.y - pad &&
    box[1] <= w.y + w.height / w.scale + pad
  );
}

function tracePoints(ctx: Context | Path2D, points: readonly Point[], w: ChartWindow, shift: number): void {
  const dx = shift - w.x;
  const { y, scale } = w;
  ctx.moveTo((points[0][0] + dx) * scale, (points[0][1] - y) * scale);
  for (let i = 1; i < points.length; i++) ctx.lineTo((points[i][0] + dx) * scale, (points[i][1] - y) * scale);
}

/** Traces the polygons of some shapes that come near the window. */
export function traceShapes(geometry: Geometry, shapes: Iterable<Shape>, w: ChartWindow): Path2D {
  const path = new Path2D();
  const shifts = copies(geometry, w, 8);
  for (const shape of shapes) {
    for (const shift of shifts) {
      if (!touches(w, shape.box, shift, 8)) continue;
      shape.polygons.forEach((rings, i) => {
        if (!touches(w, shape.parts[i].box, shift, 8)) return;
        for (const ring of rings) {
          tracePoints(path, ring, w, shift);
          path.closePath();
        }
      });
    }
  }
  return path;
}

/** Traces the lines that come within `reach` CSS px of the window. */
export function traceLines(geometry: Geometry, lines: Iterable<Line>, w: ChartWindow, reach = 8): Path2D {
  const path = new Path2D();
  const shifts = copies(geometry, w, reach);
  for (const line of lines) {
    for (const shift of shifts) if (touches(w, line.box, shift, reach)) tracePoints(path, line.points, w, shift);
  }
  return path;
}

/** Traces one open line in map units. */
export function traceOpen(geometry: Geometry, points: readonly Point[], w: ChartWindow): Path2D {
  const path = new Path2D();
  for (const shift of copies(geometry, w, 8)) tracePoints(path, points, w, shift);
  return path;
}

/** Map units to CSS px in the window. */
export function toWindow(w: ChartWindow, [x, y]: Point): [number, number] {
  return [(x - w.x) * w.scale, (y - w.y) * w.scale];
}

/** A mixture of two `#rrggbb` colours; `share` of the second, 0–1. */
export function mix(a: string, b: string, share: number): string {
  const parts = [1, 3, 5].map((i) => {
    const [p, q] = [Number.parseInt(a.slice(i, i + 2), 16), Number.parseInt(b.slice(i, i + 2), 16)];
    return Math.round(p + (q - p) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** A colour with an opacity of 0–1. */
export function fade(colour: string, opacity: number): string {
  return `${colour}${Math.round(Math.max(0, Math.min(1, opacity)) * 255)
    .toString(16)
    .padStart(2, '0')}`;
}
