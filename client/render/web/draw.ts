/** Draws the web's layers into a context whose unit is the CSS px: ground and lines, waves, powers and words. */
import { drawArc, waveAlong } from '../arcs.ts';
import { BLOC_DASHES } from '../blocs.ts';
import { patternTile } from '../land.ts';
import { emblemPath, powerSlot, slotColours, type Theme } from '../palette.ts';
import { PATTERNS } from '../patterns.ts';
import { CHART_THEMES, type ChartTheme, SANS, SERIF } from '../theme.ts';
import { type Context, fade } from '../trace.ts';
import type { Hull } from './hull.ts';
import { NOTE_GAP, type Width } from './labels.ts';
import type { WebPower } from './picture.ts';
import type { PlacedPower, Scenery } from './scenery.ts';

/** What the reader points at or has chosen. */
export interface WebState {
  readonly hovered: string | null;
  readonly selected: string | null;
  /** A power outlined because something that names it has the focus. */
  readonly pointed: string | null;
  /** Ids of lines brought out. */
  readonly lit: readonly string[];
}

const FONTS = {
  name: `600 14px ${SANS}`,
  note: `400 13px ${SANS}`,
  pill: `600 13px ${SANS}`,
  bloc: `italic 600 17px ${SERIF}`,
} as const;

/** Widths of the web's words on a context, kept. */
export function webWidths(ctx: Context): Width {
  const known = new Map<string, number>();
  return (text, kind) => {
    const key = `${kind} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    ctx.font = FONTS[kind];
    const measured = ctx.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

/** Radii of the rings about the middle, at scale 1. */
const CIRCLES = [130, 250, 370, 490, 610];

/** Circles, hulls and the lines of treaties. */
export function drawLines(ctx: Context, scenery: Scenery, theme: Theme, state: WebState): void {
  const t = CHART_THEMES[theme];
  const [x, y] = scenery.middle;
  ctx.strokeStyle = fade(t.line, 0.55);
  ctx.lineWidth = 1;
  for (const radius of CIRCLES) {
    ctx.beginPath();
    ctx.arc(x, y, radius * scenery.scale, 0, Math.PI * 2);
    ctx.stroke();
  }
  scenery.hulls.forEach(({ bloc, hull }, i) => {
    drawHull(ctx, hull, slotColours(bloc.slot, theme).line, BLOC_DASHES[i % BLOC_DASHES.length]);
  });
  const isLit = (id: string) => state.lit.includes(id);
  const sorted = [...scenery.edges].sort(
    (p, q) => Number(p.edge.yours) - Number(q.edge.yours) || Number(isLit(p.edge.id)) - Number(isLit(q.edge.id)),
  );
  const dim = state.lit.length > 0;
  for (const { edge, curve } of sorted) {
    const lit = isLit(edge.id);
    ctx.save();
    const loose = edge.kind === 'trade' || edge.kind === 'nonAggression' || edge.kind === 'other';
    ctx.globalAlpha = (dim && !lit ? 0.4 : 1) * (loose && !edge.yours && !lit ? 0.6 : 1);
    const arc = { id: edge.id, kind: edge.kind, from: edge.a, to: edge.b, yours: edge.yours || lit };
    drawArc(ctx, { arc, curve }, t);
    ctx.restore();
  }
}

function drawHull(ctx: Context, hull: Hull, colour: string, dash: readonly number[]): void {
  if (hull.length === 0) return;
  ctx.beginPath();
  hull.forEach(([x, y], i) => {
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  ctx.closePath();
  ctx.fillStyle = fade(colour, 0.09);
  ctx.fill();
  ctx.setLineDash([...dash]);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = fade(colour, 0.75);
  ctx.lineWidth = 1.5;
  ctx.stroke();
  ctx.setLineDash([]);
}

/** The waves of tension; `phase` 0–1 moves them on. */
export function drawWaves(ctx: Context, scenery: Scenery, theme: Theme, state: WebState, phase: number): void {
  const t = CHART_THEMES[theme];
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const { tension, curve } of scenery.tensions) {
    const loud = tension.yours || state.lit.includes(tension.id);
    const wave = waveAlong(curve, tension.level, phase);
    const trace = () => {
      ctx.beginPath();
      wave.forEach(([x, y], i) => {
        if (i === 0) ctx.moveTo(x, y);
        else ctx.lineTo(x, y);
      });
      ctx.stroke();
    };
    ctx.strokeStyle = fade(t.halo, loud ? 0.85 : 0.5);
    ctx.lineWidth = loud ? 5 : 3;
    trace();
    ctx.strokeStyle = fade(t.seal, loud ? 1 : 0.42);
    ctx.lineWidth = loud ? 2 : 1.4;
    trace();
  }
}

/** Powers with their rings, names, pills and blocs' names. */
export function drawPowers(
  ctx: Context,
  scenery: Scenery,
  theme: Theme,
  state: WebState,
  width: Width,
  ratio: number,
): void {
  const t = CHART_THEMES[theme];
  for (const { bloc } of scenery.hulls) {
    const label = scenery.words.blocs.find(({ id }) => id === bloc.id);
    if (!label) continue;
    ctx.font = FONTS.bloc;
    drawText(ctx, bloc.name, label.x, label.y, slotColours(bloc.slot, theme).line, t, 'center');
  }
  for (const placed of scenery.powers) drawPower(ctx, placed, theme, state, ratio);
  for (const { power } of scenery.powers) {
    const label = scenery.words.names.find(({ id }) => id === power.id);
    if (label) drawName(ctx, power, label, t, width, scenery.notes);
  }
  const pills = [...scenery.edges.map(({ edge }) => edge), ...scenery.tensions.map(({ tension }) => tension)];
  for (const { id, label, ...line } of pills) {
    const place = scenery.words.pills.find((one) => one.id === id);
    if (place && label) drawPill(ctx, label, place, t, 'level' in line);
  }
}

function drawPower(ctx: Context, { power, x, y, radius }: PlacedPower, theme: Theme, state: WebState, ratio: number) {
  const t = CHART_THEMES[theme];
  const colours = slotColours(power.slot, theme);
  ctx.save();
  ctx.translate(x, y);
  ctx.lineCap = 'butt';
  circle(ctx, radius + 7);
  ctx.fillStyle = t.panel;
  ctx.fill();
  drawRing(ctx, power, radius + 4.5, t);
  circle(ctx, radius);
  ctx.fillStyle = colours.fill;
  ctx.fill();
  const { pattern } = powerSlot(power.slot);
  const fill = ctx.createPattern(patternTile(pattern, colours.line, ratio), 'repeat');
  if (fill) {
    const { width, height } = PATTERNS[pattern];
    const tile = patternTile(pattern, colours.line, ratio);
    fill.setTransform(new DOMMatrix([width / tile.width, 0, 0, height / tile.height, 0, 0]));
    ctx.globalAlpha = t.patternOpacity;
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.globalAlpha = 1;
  }
  ctx.strokeStyle = colours.line;
  ctx.lineWidth = 1.8;
  ctx.stroke();
  const size = Math.max(1, Math.min(1.5, radius / 24));
  ctx.save();
  ctx.scale(size, size);
  ctx.translate(-12, -12);
  ctx.fillStyle = colours.mark;
  ctx.fill(new Path2D(emblemPath(power.slot)), 'evenodd');
  ctx.restore();
  if ([state.selected, state.hovered, state.pointed].includes(power.id)) {
    circle(ctx, radius + 10);
    ctx.strokeStyle = power.id === state.selected ? t.focus : t.ink;
    ctx.lineWidth = power.id === state.selected ? 3 : 2;
    ctx.stroke();
  }
  ctx.restore();
}

/** Relations: clockwise green from the top for good, anticlockwise red for bad; half the ring is all there is. */
function drawRing(ctx: Context, { relations }: WebPower, radius: number, t: ChartTheme): void {
  ctx.lineWidth = 4;
  circle(ctx, radius);
  ctx.strokeStyle = t.line;
  ctx.stroke();
  if (relations === null || Math.abs(relations) < 1) return;
  const top = -Math.PI / 2;
  const end = top + (relations / 100) * Math.PI;
  ctx.beginPath();
  ctx.arc(0, 0, radius, top, end, relations < 0);
  ctx.strokeStyle = relations > 0 ? t.good : t.seal;
  ctx.stroke();
}

function circle(ctx: Context, radius: number): void {
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, Math.PI * 2);
}

function drawText(
  ctx: Context,
  text: string,
  x: number,
  y: number,
  colour: string,
  t: ChartTheme,
  align: CanvasTextAlign,
): void {
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = fade(t.paper, 0.9);
  ctx.lineWidth = 4;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
}

function drawName(
  ctx: Context,
  { name, note }: WebPower,
  { x, y, halfWidth }: Place,
  t: ChartTheme,
  width: Width,
  noted: boolean,
) {
  ctx.font = FONTS.name;
  drawText(ctx, name, x - halfWidth, y, t.ink, t, 'left');
  if (!noted) return;
  ctx.font = FONTS.note;
  drawText(ctx, note, x - halfWidth + width(name, 'name') + NOTE_GAP, y, t.inkSoft, t, 'left');
}

/** A draft's words on the accent, a tension's in seal red on paper. */
function drawPill(ctx: Context, text: string, { x, y, halfWidth }: Place, t: ChartTheme, tense: boolean): void {
  ctx.beginPath();
  ctx.roundRect(x - halfWidth, y - 12, halfWidth * 2, 24, 12);
  ctx.fillStyle = tense ? t.panel : t.accent;
  ctx.fill();
  ctx.strokeStyle = tense ? t.seal : t.accent;
  ctx.lineWidth = 1.4;
  ctx.stroke();
  ctx.font = FONTS.pill;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = tense ? t.seal : t.panel;
  ctx.fillText(text, x, y + 0.5);
}
