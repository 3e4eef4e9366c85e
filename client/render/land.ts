/** The land: neutral ground, fills, patterns, inner bands, and the lines between regions, powers and the sea. */
import type { Geometry, Line, Point } from './mapfile.ts';
import { boxOf } from './mapfile.ts';
import type { Paint, PaintedChart } from './paint.ts';
import type { PatternName } from './palette.ts';
import { PATTERNS } from './patterns.ts';
import type { MapPicture } from './picture.ts';
import { drawHachures, drawRivers } from './relief.ts';
import { type ChartTheme, LINE_WEIGHTS, type ZoomStep } from './theme.ts';
import { type ChartWindow, type Context, fade, traceLines, traceShapes } from './trace.ts';

const tiles = new Map<string, HTMLCanvasElement>();

export function patternTile(name: PatternName, ink: string, ratio: number): HTMLCanvasElement {
  const key = `${name}${ink}${ratio}`;
  const known = tiles.get(key);
  if (known) return known;
  const p = PATTERNS[name];
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(p.width * ratio);
  canvas.height = Math.round(p.height * ratio);
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) throw new Error('no canvas context');
  ctx.scale(canvas.width / p.width, canvas.height / p.height);
  ctx.strokeStyle = ink;
  ctx.lineWidth = p.stroke;
  ctx.lineCap = p.cap;
  ctx.lineJoin = 'round';
  ctx.stroke(new Path2D(p.path));
  tiles.set(key, canvas);
  return canvas;
}

/** A pattern anchored to the map, so that it does not swim as the window moves. */
function patternFill(ctx: Context, name: PatternName, ink: string, w: ChartWindow): CanvasPattern | null {
  const { width, height } = PATTERNS[name];
  const canvas = patternTile(name, ink, w.ratio);
  const pattern = ctx.createPattern(canvas, 'repeat');
  const [dx, dy] = [-((w.x * w.scale) % width), -((w.y * w.scale) % height)];
  pattern?.setTransform(new DOMMatrix([width / canvas.width, 0, 0, height / canvas.height, dx, dy]));
  return pattern;
}

function fillGroup(ctx: Context, path: Path2D, paint: Paint, w: ChartWindow, t: ChartTheme): void {
  ctx.globalAlpha = paint.wash;
  ctx.fillStyle = paint.fill;
  ctx.fill(path);
  if (paint.pattern) {
    const pattern = patternFill(ctx, paint.pattern, paint.patternInk, w);
    if (pattern) {
      ctx.globalAlpha = t.patternOpacity;
      ctx.fillStyle = pattern;
      ctx.fill(path);
    }
  }
  if (paint.second) {
    const second = patternFill(ctx, paint.second.pattern, paint.second.ink, w);
    if (second) {
      ctx.globalAlpha = Math.min(0.45, t.patternOpacity * 1.4);
      ctx.fillStyle = second;
      ctx.fill(path);
    }
  }
  ctx.globalAlpha = 1;
}

/** Ground, fills, patterns, relief, rivers and bands, in the chart's order. */
export function drawLand(
  ctx: Context,
  geometry: Geometry,
  chart: PaintedChart,
  w: ChartWindow,
  t: ChartTheme,
  step: ZoomStep,
): void {
  const land = traceShapes(geometry, geometry.shapes.values(), w);
  ctx.fillStyle = t.land;
  ctx.fill(land);
  const paths = chart.groups.map((g) => traceShapes(geometry, g.shapes, w));
  chart.groups.forEach((group, i) => {
    fillGroup(ctx, paths[i], group.paint, w, t);
  });
  if (chart.occupied.length > 0) {
    const pattern = patternFill(ctx, 'lozenges', t.ink, w);
    if (pattern) {
      ctx.globalAlpha = 0.34;
      ctx.fillStyle = pattern;
      ctx.fill(traceShapes(geometry, chart.occupied, w));
      ctx.globalAlpha = 1;
    }
  }
  // Neutral ground is divided where regions are: at world zoom its lines would only be noise.
  if (LINE_WEIGHTS[step].region !== null) {
    ctx.strokeStyle = t.landEdge;
    ctx.lineWidth = 0.65;
    ctx.stroke(traceLines(geometry, chart.minorLines, w));
  }
  ctx.save();
  ctx.clip(land);
  drawHachures(ctx, geometry, w, t);
  drawRivers(ctx, geometry, w, t);
  ctx.restore();
  const { band } = LINE_WEIGHTS[step];
  chart.groups.forEach((group, i) => {
    if (!group.paint.band) return;
    ctx.save();
    ctx.clip(paths[i]);
    ctx.strokeStyle = group.paint.band;
    ctx.globalAlpha = t.bandOpacity;
    ctx.lineWidth = band * 2;
    ctx.stroke(traceLines(geometry, group.outline, w));
    ctx.restore();
  });
}

/** Splits a line's points into runs inside and outside a box. */
function splitBy(line: Line, within: readonly number[]): { inside: Line[]; outside: Line[] } {
  const isIn = (p: Point) => p[0] >= within[0] && p[0] <= within[2] && p[1] >= within[1] && p[1] <= within[3];
  const runs: { inside: boolean; points: Point[] }[] = [];
  for (const p of line.points) {
    const inside = isIn(p);
    const last = runs[runs.length - 1];
    if (last?.inside === inside) last.points.push(p);
    else {
      last?.points.push(p);
      runs.push({ inside, points: [p] });
    }
  }
  const made = runs
    .filter((r) => r.points.length > 1)
    .map((r) => ({ ...line, points: r.points, box: boxOf(r.points), inside: r.inside }));
  return { inside: made.filter((l) => l.inside), outside: made.filter((l) => !l.inside) };
}

/** Parts lines into settled and contested ones, by the map file and by the picture. */
function splitDisputed(
  geometry: Geometry,
  picture: MapPicture,
  lines: readonly Line[],
): { solid: Line[]; dashed: Line[] } {
  const solid: Line[] = [];
  const dashed: Line[] = [];
  for (const line of lines) {
    const claims = geometry.file.disputed.filter(
      (d) => (d.a === line.left && d.b === line.right) || (d.b === line.left && d.a === line.right),
    );
    const whole =
      claims.some((c) => !c.within) ||
      picture.regions[line.left]?.disputed ||
      (line.right && picture.regions[line.right]?.disputed);
    if (whole) dashed.push(line);
    else {
      let rest = [line];
      for (const { within } of claims) {
        if (!within) continue;
        const parts = rest.map((l) => splitBy(l, within));
        dashed.push(...parts.flatMap((p) => p.inside));
        rest = parts.flatMap((p) => p.outside);
      }
      solid.push(...rest);
    }
  }
  return { solid, dashed };
}

/** Region lines, power borders and coast. */
export function drawBorders(
  ctx: Context,
  geometry: Geometry,
  picture: MapPicture,
  chart: PaintedChart,
  w: ChartWindow,
  t: ChartTheme,
  step: ZoomStep,
): void {
  const weights = LINE_WEIGHTS[step];
  const stroke = (lines: readonly Line[], style: string, width: number, dash: readonly number[] = []) => {
    ctx.setLineDash([...dash]);
    ctx.strokeStyle = style;
    ctx.lineWidth = width;
    ctx.stroke(traceLines(geometry, lines, w));
    ctx.setLineDash([]);
  };
  const ink = picture.theme === 'dark' ? t.coast : t.borderInk;
  if (weights.region !== null)
    stroke(chart.regionLines, fade(t.borderInk, t.regionLineOpacity), weights.region, weights.regionDash);
  const borders = splitDisputed(geometry, picture, chart.powerBorders);
  const minor = splitDisputed(geometry, picture, chart.minorLines);
  stroke(borders.solid, t.borderInk, weights.power);
  if (picture.theme === 'dark') stroke(borders.solid, fade(ink, 0.35), 0.5);
  if (weights.region !== null) {
    stroke(minor.dashed, t.land, 1.4);
    stroke(minor.dashed, t.landEdge, 0.9, [2.5, 2.5]);
  }
  stroke(borders.dashed, ink, weights.power, [4, 3]);
  stroke(chart.coast, t.coast, weights.coast);
  for (const { lines, colour, dash } of chart.blocs) {
    stroke(lines, fade(colour, 0.24), weights.band * 1.6);
    stroke(lines, colour, weights.power * 1.5, dash);
  }
}
