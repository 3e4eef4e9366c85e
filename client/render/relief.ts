/** Mountains as engraved hachures: short strokes falling away from a ridge on both sides, thicker near the crest. */
import type { Geometry, MapFile, Point } from './mapfile.ts';
import type { ChartTheme } from './theme.ts';
import { type ChartWindow, type Context, copies, traceOpen } from './trace.ts';

/** x1, y1, x2, y2 in map units, and the stroke's width class. */
type Stroke = readonly [number, number, number, number, number];
const WIDTHS = [0.45, 0.65, 0.9, 1.2] as const;

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Evenly spaced points on a smoothed line with the unit normal at each. */
function walk(line: readonly Point[], spacing: number): { at: Point; normal: Point; end: number }[] {
  const out: { at: Point; normal: Point; end: number }[] = [];
  const knots = line.map((p) => p);
  const total = knots.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - knots[i][0], p[1] - knots[i][1]), 0);
  let gone = 0;
  for (let i = 1; i < knots.length; i++) {
    const [a, b] = [knots[i - 1], knots[i]];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const normal: Point = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    for (let d = spacing / 2; d < length; d += spacing) {
      const share = (gone + d) / total;
      out.push({
        at: [a[0] + ((b[0] - a[0]) * d) / length, a[1] + ((b[1] - a[1]) * d) / length],
        normal,
        end: Math.min(1, Math.min(share, 1 - share) * 5),
      });
    }
    gone += length;
  }
  return out;
}

/** Strokes of one range. `px` is map units a CSS px, so that strokes keep their size on paper at every zoom. */
function rangeStrokes(line: readonly Point[], width: number, px: number, seed: number): Stroke[] {
  const draw = randomFrom(seed);
  const strokes: Stroke[] = [];
  // A range seen from near is wide on paper: fewer strokes a unit of area, or it turns to fur.
  const open = Math.max(0.34, Math.min(1, (15 * px) / width));
  const rows = Math.max(1, Math.min(7, Math.round(width / (6.2 * px))));
  for (const { at, normal, end } of walk(line, 3.1 * px)) {
    const wander = (draw() - 0.5) * width * 0.35;
    for (const side of [-1, 1]) {
      for (let row = 0; row < rows; row++) {
        const depth = (row + draw() * 0.7) / rows;
        if (draw() > (0.4 + 0.5 * end * (1 - depth * 0.75)) * open) continue;
        const from = wander + side * (0.8 * px + depth * width * (0.35 + 0.65 * end));
        const length = (3.6 + draw() * 4.6) * px * (0.65 + 0.35 * end);
        const lean = (draw() - 0.5) * 1.15 + side * 0.12;
        const [c, s] = [Math.cos(lean), Math.sin(lean)];
        const [nx, ny] = [side * (normal[0] * c - normal[1] * s), side * (normal[0] * s + normal[1] * c)];
        const drift = (draw() - 0.5) * 2.4 * px;
        const [x, y] = [at[0] + normal[0] * from - normal[1] * drift, at[1] + normal[1] * from + normal[0] * drift];
        const weight = Math.min(3, Math.floor((1 - depth) * 2.6 + draw() * 1.4));
        strokes.push([x, y, x + nx * length, y + ny * length, weight]);
      }
    }
  }
  return strokes;
}

const cache = new WeakMap<MapFile, Map<number, Stroke[]>>();

/** All strokes of a map for a zoom, in half-octave steps, so that they stay put while the reader zooms a little. */
function strokesFor(file: MapFile, scale: number): Stroke[] {
  const level = Math.round(Math.log2(scale) * 2);
  const levels = cache.get(file) ?? new Map<number, Stroke[]>();
  cache.set(file, levels);
  const known = levels.get(level);
  if (known) return known;
  const px = 1 / 2 ** (level / 2);
  const made = file.relief.flatMap(({ line, width }, i) => rangeStrokes(line, width, px, i * 7919 + level * 31 + 17));
  levels.set(level, made);
  return made;
}

/** Draws the hachures; the caller has clipped to land. */
export function drawHachures(ctx: Context, geometry: Geometry, w: ChartWindow, t: ChartTheme): void {
  const shifts = copies(geometry, w, 12);
  const [right, bottom] = [w.width + 12, w.height + 12];
  ctx.save();
  ctx.strokeStyle = t.relief;
  ctx.globalAlpha = t.reliefOpacity;
  ctx.lineCap = 'round';
  const paths = WIDTHS.map(() => new Path2D());
  for (const [x1, y1, x2, y2, weight] of strokesFor(geometry.file, w.scale)) {
    const [top, low] = [(y1 - w.y) * w.scale, (y2 - w.y) * w.scale];
    if (top < -12 || top > bottom) continue;
    for (const shift of shifts) {
      const left = (x1 + shift - w.x) * w.scale;
      if (left < -12 || left > right) continue;
      paths[weight].moveTo(left, top);
      paths[weight].lineTo((x2 + shift - w.x) * w.scale, low);
    }
  }
  paths.forEach((path, i) => {
    ctx.lineWidth = WIDTHS[i];
    ctx.stroke(path);
  });
  ctx.restore();
}

/** Rivers of drawn maps, a thread of sea ink each. */
export function drawRivers(ctx: Context, geometry: Geometry, w: ChartWindow, t: ChartTheme): void {
  ctx.save();
  ctx.strokeStyle = t.seaInk;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const { line, width } of geometry.file.rivers) {
    ctx.lineWidth = Math.max(0.7, width * Math.min(1.6, 0.75 + w.scale * 0.25));
    ctx.stroke(traceOpen(geometry, line, w));
  }
  ctx.restore();
}
