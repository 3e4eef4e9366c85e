/** Signs on the map, drawn about the origin of the context: emblems, bases, crises, fronts, figures, pills. */
import { emblemPath, slotColours, type Theme } from './palette.ts';
import { CHART_THEMES, type ChartTheme, SANS } from './theme.ts';
import { type Context, fade } from './trace.ts';

/** Radius of a power's emblem on the map, CSS px. */
export const EMBLEM_RADIUS = 12.5;

/** A power's emblem: its mark on a disc of its colour. */
export function drawEmblem(ctx: Context, slot: number, theme: Theme, radius = EMBLEM_RADIUS): void {
  const c = slotColours(slot, theme);
  const t = CHART_THEMES[theme];
  ctx.beginPath();
  ctx.arc(0, 0, radius + 1.6, 0, Math.PI * 2);
  ctx.fillStyle = fade(t.halo, 0.75);
  ctx.fill();
  ctx.beginPath();
  ctx.arc(0, 0, radius - 1, 0, Math.PI * 2);
  ctx.fillStyle = c.fill;
  ctx.fill();
  ctx.strokeStyle = c.line;
  ctx.lineWidth = 2;
  ctx.stroke();
  ctx.save();
  ctx.scale(radius / 12.5, radius / 12.5);
  ctx.translate(-12, -12);
  ctx.fillStyle = c.mark;
  ctx.fill(new Path2D(emblemPath(slot)), 'evenodd');
  ctx.restore();
}

const ANCHOR =
  'M0 -6.2a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0 -3.4M0 -2.8V6M-3.4 -0.9H3.4M-6 1.6C-5.6 4.6 -3 6 0 6C3 6 5.6 4.6 6 1.6';

/** A base: an anchor in a square outlined in its user's colour. */
export function drawBase(ctx: Context, slot: number, theme: Theme): void {
  const c = slotColours(slot, theme);
  const t = CHART_THEMES[theme];
  ctx.beginPath();
  ctx.roundRect(-9.5, -9.5, 19, 19, 3);
  ctx.fillStyle = t.panel;
  ctx.fill();
  ctx.strokeStyle = c.line;
  ctx.lineWidth = 2;
  ctx.stroke();
  ctx.lineWidth = 1.5;
  ctx.lineCap = 'round';
  ctx.stroke(new Path2D(ANCHOR));
}

/** The core of a crisis flare: an exclamation mark on a seal-red disc. */
export function drawFlareCore(ctx: Context, t: ChartTheme): void {
  ctx.beginPath();
  ctx.arc(0, 0, 14, 0, Math.PI * 2);
  ctx.fillStyle = t.halo;
  ctx.fill();
  ctx.beginPath();
  ctx.arc(0, 0, 12.5, 0, Math.PI * 2);
  ctx.fillStyle = t.seal;
  ctx.fill();
  ctx.fillStyle = t.panel;
  ctx.beginPath();
  ctx.roundRect(-1.7, -7, 3.4, 8.6, 1.7);
  ctx.fill();
  ctx.beginPath();
  ctx.arc(0, 5.2, 1.9, 0, Math.PI * 2);
  ctx.fill();
}

/** The rings about a flare. */
export function drawFlareRings(ctx: Context, t: ChartTheme): void {
  ctx.beginPath();
  ctx.arc(0, 0, 25, 0, Math.PI * 2);
  ctx.fillStyle = fade(t.seal, 0.12);
  ctx.fill();
  for (const [radius, opacity] of [
    [18.5, 0.6],
    [24.5, 0.35],
  ]) {
    ctx.beginPath();
    ctx.arc(0, 0, radius, 0, Math.PI * 2);
    ctx.strokeStyle = fade(t.seal, opacity);
    ctx.lineWidth = 1.4;
    ctx.stroke();
  }
}

/** A front, pointing right along the attack: a toothed line in the attacker's colour. */
export function drawFront(ctx: Context, slot: number, theme: Theme): void {
  const c = slotColours(slot, theme);
  const t = CHART_THEMES[theme];
  const line = () => {
    ctx.beginPath();
    ctx.moveTo(-4, -26);
    ctx.quadraticCurveTo(4, 0, -4, 26);
  };
  ctx.lineCap = 'round';
  line();
  ctx.strokeStyle = t.halo;
  ctx.lineWidth = 7;
  ctx.stroke();
  line();
  ctx.strokeStyle = t.seal;
  ctx.lineWidth = 3.2;
  ctx.stroke();
  for (const [y, x] of [
    [-18, -2],
    [-6, 0],
    [6, 0],
    [18, -2],
  ]) {
    ctx.beginPath();
    ctx.moveTo(x + 1, y - 5);
    ctx.lineTo(x + 10, y);
    ctx.lineTo(x + 1, y + 5);
    ctx.closePath();
    ctx.fillStyle = c.fill;
    ctx.fill();
    ctx.strokeStyle = t.seal;
    ctx.lineWidth = 1.3;
    ctx.stroke();
  }
}

/** A short figure in a ring; odds that you hold a region, 0–1, set the ring's colour besides the number. */
export function drawFigure(ctx: Context, text: string, held: number | null, t: ChartTheme): void {
  ctx.beginPath();
  ctx.arc(0, 0, 14, 0, Math.PI * 2);
  ctx.fillStyle = t.panel;
  ctx.fill();
  ctx.strokeStyle = held === null ? t.line : held > 0.65 ? t.good : held > 0.5 ? t.warn : t.seal;
  ctx.lineWidth = held === null ? 1.2 : 2.4;
  ctx.stroke();
  ctx.fillStyle = t.ink;
  ctx.font = `600 13px ${SANS}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, 0, 0.8);
}

/** A small card with one line of text. */
export function drawChip(ctx: Context, text: string, t: ChartTheme): void {
  ctx.font = `600 13px ${SANS}`;
  const width = ctx.measureText(text).width + 16;
  ctx.beginPath();
  ctx.roundRect(-width / 2, -12, width, 24, 4);
  ctx.fillStyle = t.panel;
  ctx.fill();
  ctx.strokeStyle = t.line;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.fillStyle = t.ink;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, 0, 0.8);
}
