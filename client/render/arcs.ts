/** Lines between places: their curves and their drawing, one manner a kind. */
import type { ArcKind, PictureArc } from './picture.ts';
import { type ChartTheme, SANS } from './theme.ts';
import { type Context, fade } from './trace.ts';

export type Curve = readonly (readonly [number, number])[];

const SAMPLES = 56;

interface ArcStyle {
  readonly width: number;
  readonly dash: readonly number[];
  readonly double?: boolean;
  readonly arrow?: boolean;
  readonly shield?: boolean;
  readonly cap: 'butt' | 'round';
  readonly colour: (t: ChartTheme) => string;
}

const ARC_STYLES: Readonly<Record<ArcKind, ArcStyle>> = {
  defence: { width: 5, dash: [], double: true, cap: 'butt', colour: (t) => t.accent },
  guarantee: { width: 2.4, dash: [], shield: true, cap: 'round', colour: (t) => t.accent },
  nonAggression: { width: 1.9, dash: [8, 4.5], cap: 'butt', colour: (t) => t.inkSoft },
  arms: { width: 2.2, dash: [10, 4, 2.5, 4], cap: 'butt', colour: (t) => t.arms },
  trade: { width: 2.3, dash: [0.1, 5.6], cap: 'round', colour: (t) => t.trade },
  sanction: { width: 2.6, dash: [], arrow: true, cap: 'round', colour: (t) => t.seal },
  tension: { width: 2, dash: [], cap: 'round', colour: (t) => t.seal },
  demand: { width: 3.4, dash: [], arrow: true, cap: 'round', colour: (t) => t.seal },
  draft: { width: 2.2, dash: [11, 8], cap: 'butt', colour: (t) => t.accent },
  other: { width: 1.6, dash: [3, 4], cap: 'butt', colour: (t) => t.inkSoft },
};

/**
 * The curve from one place to another in px, bowed to the left of its way by a share of its length. `order` is the
 * number of arcs already drawn between the same two places, so that they fan out.
 */
export function arcCurve(from: readonly [number, number], to: readonly [number, number], order: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  // Bow towards north, as a great circle would, whichever way the line runs.
  const north = dx >= 0 ? 1 : -1;
  const bow = length * 0.17 * (order % 2 === 0 ? 1 + order * 0.4 : -order) * north;
  const [cx, cy] = [from[0] + dx / 2 + (dy / (length || 1)) * bow, from[1] + dy / 2 - (dx / (length || 1)) * bow];
  return Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const k = i / SAMPLES;
    const [a, b, c] = [(1 - k) * (1 - k), 2 * k * (1 - k), k * k];
    return [a * from[0] + b * cx + c * to[0], a * from[1] + b * cy + c * to[1]] as const;
  });
}

function trace(ctx: Context, curve: Curve): void {
  ctx.beginPath();
  curve.forEach(([x, y], i) => {
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
}

/** Length of a wave, and its least and greatest swing, CSS px. */
const WAVE = 26;
const SWING = [1.5, 8] as const;

/** A wave along a line: the tenser, 0–100, the wider it swings; `phase` 0–1 moves it on. Its ends lie still. */
export function waveAlong(line: Curve, level: number, phase = 0): Curve {
  const length = lengthOf(line);
  const swing = SWING[0] + ((SWING[1] - SWING[0]) * level) / 100;
  const steps = Math.max(8, Math.round(length / 2.5));
  const last = line.length - 1;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const k = i / steps;
    const at = Math.min(last - 1, Math.floor(k * last));
    const [from, to] = [line[at], line[at + 1]];
    const share = k * last - at;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const stretch = Math.hypot(dx, dy) || 1;
    const calm = Math.min(1, (k * length) / 20, ((1 - k) * length) / 20);
    const off = swing * calm * Math.sin(2 * Math.PI * ((k * length) / WAVE - phase));
    return [from[0] + dx * share - (dy / stretch) * off, from[1] + dy * share + (dx / stretch) * off] as const;
  });
}

/** The part of a curve between two shares of its length. */
export function cutCurve(curve: Curve, start: number, end: number): Curve {
  const last = curve.length - 1;
  const at = (share: number): readonly [number, number] => {
    const f = Math.max(0, Math.min(last, share * last));
    const i = Math.min(last - 1, Math.floor(f));
    const k = f - i;
    return [curve[i][0] + (curve[i + 1][0] - curve[i][0]) * k, curve[i][1] + (curve[i + 1][1] - curve[i][1]) * k];
  };
  const inner = curve.filter((_, i) => i / last > start && i / last < end);
  return [at(start), ...inner, at(end)];
}

function lengthOf(curve: Curve): number {
  return curve.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - curve[i][0], p[1] - curve[i][1]), 0);
}

function drawShield(ctx: Context, [x, y]: readonly [number, number], colour: string, t: ChartTheme): void {
  ctx.beginPath();
  ctx.moveTo(x - 6.5, y - 7.5);
  ctx.lineTo(x + 6.5, y - 7.5);
  ctx.lineTo(x + 6.5, y + 1);
  ctx.quadraticCurveTo(x + 6, y + 5.5, x, y + 8.5);
  ctx.quadraticCurveTo(x - 6, y + 5.5, x - 6.5, y + 1);
  ctx.closePath();
  ctx.fillStyle = t.panel;
  ctx.fill();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.8;
  ctx.stroke();
}

function drawArrow(ctx: Context, curve: Curve, colour: string, t: ChartTheme): void {
  const tip = curve[curve.length - 1];
  const back = curve[Math.max(0, curve.length - 4)];
  const angle = Math.atan2(tip[1] - back[1], tip[0] - back[0]);
  ctx.save();
  ctx.translate(tip[0], tip[1]);
  ctx.rotate(angle);
  ctx.beginPath();
  ctx.moveTo(3, 0);
  ctx.lineTo(-11, -7);
  ctx.lineTo(-7.5, 0);
  ctx.lineTo(-11, 7);
  ctx.closePath();
  ctx.strokeStyle = t.halo;
  ctx.lineWidth = 2.4;
  ctx.stroke();
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.restore();
}

function drawPill(ctx: Context, [x, y]: readonly [number, number], text: string, t: ChartTheme): void {
  ctx.font = `600 13px ${SANS}`;
  const width = ctx.measureText(text).width + 18;
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y - 12, width, 24, 12);
  ctx.fillStyle = t.panel;
  ctx.fill();
  ctx.strokeStyle = t.accent;
  ctx.lineWidth = 1.4;
  ctx.setLineDash([5, 3]);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.fillStyle = t.ink;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, y + 0.5);
}

/** About how wide a pill with such words is, CSS px. */
export const pillWidth = (text: string): number => text.length * 7.2 + 18;

/** How much of an arc is there: drawn from its start, or fading from its middle. */
export interface ArcState {
  /** 0–1 of its length, from the proposer. */
  readonly drawn: number;
  /** 0–1: a gap that opens from the middle. */
  readonly broken: number;
}

export const WHOLE_ARC: ArcState = { drawn: 1, broken: 0 };

/** An arc, its curve, and where on it its pill stands. */
interface DrawnArc {
  readonly arc: PictureArc;
  readonly curve: Curve;
  readonly pill?: readonly [number, number];
}

/** Draws one arc: halo, line, and the sign at its middle or end; its pill is drawn over all arcs. */
export function drawArc(ctx: Context, placed: DrawnArc, t: ChartTheme, state: ArcState = WHOLE_ARC): void {
  const { arc } = placed;
  const whole = arc.kind === 'tension' ? waveAlong(placed.curve, arc.level ?? 50) : placed.curve;
  const style = ARC_STYLES[arc.kind];
  const loud = arc.yours || arc.kind === 'demand';
  const colour = loud || style.arrow || arc.kind === 'tension' ? style.colour(t) : t.grey;
  const length = lengthOf(whole);
  if (length < 8) return;
  // An arrow stops short of the emblem or sign it points at.
  const stop = style.arrow ? Math.max(0.3, 1 - 17 / length) : 1;
  const end = Math.min(stop, state.drawn);
  const gap = state.broken / 2;
  const parts = gap > 0 ? [cutCurve(whole, 0, 0.5 - gap), cutCurve(whole, 0.5 + gap, end)] : [cutCurve(whole, 0, end)];
  ctx.save();
  ctx.globalAlpha *= (loud ? 1 : 0.5) * (1 - state.broken);
  ctx.lineCap = style.cap;
  ctx.lineJoin = 'round';
  for (const part of parts) {
    trace(ctx, part);
    ctx.setLineDash([]);
    ctx.strokeStyle = fade(t.halo, loud ? 0.88 : 0.7);
    ctx.lineWidth = style.width + (loud ? 2.8 : 1.8);
    ctx.stroke();
    ctx.setLineDash([...style.dash]);
    ctx.strokeStyle = colour;
    ctx.lineWidth = loud ? style.width : style.width * 0.8;
    ctx.stroke();
    if (style.double) {
      ctx.strokeStyle = t.halo;
      ctx.lineWidth = loud ? 1.8 : 1.6;
      ctx.stroke();
    }
  }
  ctx.setLineDash([]);
  const middle = whole[Math.floor(whole.length / 2)];
  if (style.shield && state.drawn > 0.55 && gap === 0) drawShield(ctx, middle, colour, t);
  if (style.arrow && gap === 0) drawArrow(ctx, parts[0], colour, t);
  ctx.restore();
}

/** Draws an arc's pill, where it has one. */
export function drawArcPill(ctx: Context, { arc, pill }: DrawnArc, t: ChartTheme, state: ArcState = WHOLE_ARC): void {
  if (!pill || !arc.label || state.drawn <= 0.55 || state.broken > 0) return;
  ctx.save();
  ctx.globalAlpha *= arc.yours ? 1 : 0.5;
  drawPill(ctx, pill, arc.label, t);
  ctx.restore();
}
