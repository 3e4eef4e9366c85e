/** The water: shelf shade, graticule or rhumb lines, the engraved lines that follow the coast, the compass rose. */
import type { Geometry } from './mapfile.ts';
import { type ChartTheme, SERIF } from './theme.ts';
import { type ChartWindow, type Context, copies, fade, mix, toWindow, traceLines } from './trace.ts';

/** Distance from the coast (CSS px) and strength of the water lines, outermost first. */
const WATER_LINES = [
  { at: 12.6, strength: 0.5 },
  { at: 8.6, strength: 0.72 },
  { at: 4.6, strength: 0.95 },
] as const;
const SHELF = 24;

let scratch: HTMLCanvasElement | null = null;

function scratchContext(w: ChartWindow): Context {
  scratch ??= document.createElement('canvas');
  const [width, height] = [Math.ceil(w.width * w.ratio), Math.ceil(w.height * w.ratio)];
  if (scratch.width < width || scratch.height < height) {
    scratch.width = Math.max(width, scratch.width);
    scratch.height = Math.max(height, scratch.height);
  }
  const ctx = scratch.getContext('2d', { willReadFrequently: true });
  if (!ctx) throw new Error('no canvas context');
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.globalCompositeOperation = 'source-over';
  ctx.clearRect(0, 0, width, height);
  ctx.setTransform(w.ratio, 0, 0, w.ratio, 0, 0);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  return ctx;
}

/** The open sea and the darker shelf that skirts larger coasts. */
export function drawSea(ctx: Context, geometry: Geometry, w: ChartWindow, t: ChartTheme): void {
  ctx.fillStyle = t.sea;
  ctx.fillRect(0, 0, w.width, w.height);
  const coast = geometry.lines.filter((l) => !l.right && !l.islet);
  const path = traceLines(geometry, coast, w, SHELF + 4);
  for (const [reach, share] of [
    [SHELF, 0.16],
    [SHELF - 5, 0.3],
  ] as const) {
    ctx.strokeStyle = mix(t.sea, t.shelf, share);
    ctx.lineWidth = reach * 2;
    ctx.stroke(path);
  }
  ctx.strokeStyle = mix(t.sea, t.shelf, 0.06);
  ctx.lineWidth = 29;
  ctx.stroke(path);
}

function drawGraticule(ctx: Context, geometry: Geometry, w: ChartWindow): void {
  const g = geometry.file.graticule;
  if (!g) return;
  const step = w.scale < 1.5 ? 15 : w.scale < 4 ? 10 : 5;
  const unit = g.perDegree * step;
  const first = Math.floor((w.x - g.meridian0) / unit);
  const last = Math.ceil((w.x + w.width / w.scale - g.meridian0) / unit);
  for (let i = first; i <= last; i++) {
    const x = (g.meridian0 + i * unit - w.x) * w.scale;
    ctx.moveTo(x, 0);
    ctx.lineTo(x, w.height);
  }
  for (const parallel of Object.values(g.parallels)) {
    const y = (parallel - w.y) * w.scale;
    ctx.moveTo(0, y);
    ctx.lineTo(w.width, y);
  }
}

/** Rhumb lines: sixteen winds from the rose, and the same from a point far across the map, so that they cross. */
function drawRhumbs(ctx: Context, geometry: Geometry, w: ChartWindow): void {
  const { compass, width, height } = geometry.file;
  if (!compass) return;
  const far = Math.hypot(width, height) * 2 * w.scale;
  const [x0] = compass.at;
  // Near the other side's edge, so that the two roses cross over the middle.
  const across = x0 < width / 2 ? width - x0 * 0.4 : (width - x0) * 0.4;
  const hubs = [compass.at, [across, height * 0.1] as const];
  for (const hub of hubs) {
    const [x, y] = toWindow(w, hub);
    for (let i = 0; i < 16; i++) {
      const angle = (i * Math.PI) / 8;
      ctx.moveTo(x, y);
      ctx.lineTo(x + Math.cos(angle) * far, y + Math.sin(angle) * far);
    }
  }
}

/** Graticule on real maps, rhumb lines on drawn ones. */
export function drawSeaGrid(ctx: Context, geometry: Geometry, w: ChartWindow, t: ChartTheme): void {
  ctx.save();
  ctx.strokeStyle = fade(t.seaInk, 0.16);
  ctx.lineWidth = 0.7;
  ctx.beginPath();
  drawGraticule(ctx, geometry, w);
  drawRhumbs(ctx, geometry, w);
  ctx.stroke();
  ctx.restore();
}

/** Lines at even distances round the coast; drawn widest first, each hollowed out before the next, so that they merge. */
export function drawWaterLines(ctx: Context, geometry: Geometry, w: ChartWindow, t: ChartTheme): void {
  const coasts = geometry.lines.filter((l) => !l.right);
  const large = traceLines(
    geometry,
    coasts.filter((l) => !l.islet),
    w,
    18,
  );
  const islets = traceLines(
    geometry,
    coasts.filter((l) => l.islet),
    w,
    18,
  );
  const s = scratchContext(w);
  for (const { at, strength } of WATER_LINES) {
    const last = at === WATER_LINES[WATER_LINES.length - 1].at;
    const stroke = (width: number) => {
      s.lineWidth = width;
      s.stroke(large);
      if (last) s.stroke(islets);
    };
    s.globalCompositeOperation = 'source-over';
    s.strokeStyle = fade(t.waterLine, strength);
    stroke(at * 2 + 0.9);
    s.globalCompositeOperation = 'destination-out';
    s.strokeStyle = '#000';
    stroke(at * 2 - 0.9);
  }
  ctx.drawImage(s.canvas, 0, 0, s.canvas.width / w.ratio, s.canvas.height / w.ratio);
}

function roseStar(ctx: Context, radius: number, points: number, turn: number, t: ChartTheme): void {
  for (let i = 0; i < points; i++) {
    const angle = turn + (i * Math.PI * 2) / points;
    const [tx, ty] = [Math.sin(angle) * radius, -Math.cos(angle) * radius];
    for (const side of [-1, 1]) {
      const waist = angle + (side * Math.PI) / points;
      ctx.beginPath();
      ctx.moveTo(0, 0);
      ctx.lineTo(tx, ty);
      ctx.lineTo(Math.sin(waist) * radius * 0.24, -Math.cos(waist) * radius * 0.24);
      ctx.closePath();
      ctx.fillStyle = side > 0 ? t.seaInk : t.sea;
      ctx.fill();
      ctx.stroke();
    }
  }
}

/** The compass rose: eight points, two circles, a letter at north. Its size is fixed in map units. */
export function drawRose(ctx: Context, geometry: Geometry, w: ChartWindow, t: ChartTheme, north: string): void {
  const { compass } = geometry.file;
  if (!compass) return;
  for (const shift of copies(geometry, w, 60)) {
    const [x, y] = toWindow(w, [compass.at[0] + shift, compass.at[1]]);
    const radius = compass.radius * w.scale;
    ctx.save();
    ctx.translate(x, y);
    ctx.globalAlpha = 0.9;
    ctx.strokeStyle = t.seaInk;
    ctx.lineWidth = 0.8;
    for (const share of [0.56, 0.5]) {
      ctx.beginPath();
      ctx.arc(0, 0, radius * share, 0, Math.PI * 2);
      ctx.stroke();
    }
    roseStar(ctx, radius * 0.62, 4, Math.PI / 4, t);
    roseStar(ctx, radius, 4, 0, t);
    ctx.fillStyle = t.seaInk;
    ctx.font = `600 ${Math.max(11, radius * 0.36)}px ${SERIF}`;
    ctx.textAlign = 'center';
    ctx.fillText(north, 0, -radius - 5);
    ctx.restore();
  }
}
