/** Lettering of the chart: tracked capitals, italics, tilted or bent, with a halo; and the boxes it takes up. */
import { type ChartTheme, SANS, SERIF } from './theme.ts';
import { type Context, fade } from './trace.ts';

export type LetteringStyle = 'power' | 'region' | 'sea' | 'figure';

/** One line of lettering about its own middle. Sizes in CSS px, angle in radians. */
export interface Lettering {
  readonly text: string;
  readonly style: LetteringStyle;
  readonly size: number;
  /** Extra space between letters, in em. */
  readonly tracking: number;
  readonly angle: number;
  /** Sag of the baseline in CSS px at the middle; positive bends down. */
  readonly curve: number;
}

/** Half extents and centre, CSS px, relative to the lettering's middle. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Width of a text in CSS px at size 1 em = 100 px, one entry a letter. */
export type Measure = (letter: string, style: LetteringStyle) => number;

/** Scripts that have no italics: slanted by the browser, their letters are only harder to read. */
const UPRIGHT = /[\u0590-\u08ff\u2e80-\u9fff\uac00-\ud7af\ufb1d-\ufefc]/;

/** The face that a text, or a letter of it, is drawn in. */
export function fontOf(style: LetteringStyle, size: number, text: string): string {
  if (style === 'figure') return `600 ${size}px ${SANS}`;
  if (style === 'power') return `600 ${size}px ${SERIF}`;
  return `${UPRIGHT.test(text) ? '' : 'italic '}400 ${size}px ${SERIF}`;
}

/** A measure on a canvas context; widths are kept, as the same letters come again and again. */
export function canvasMeasure(ctx: Context): Measure {
  const known = new Map<string, number>();
  return (letter, style) => {
    const key = style + letter;
    const width = known.get(key);
    if (width !== undefined) return width;
    ctx.font = fontOf(style, 100, letter);
    const measured = ctx.measureText(letter).width;
    known.set(key, measured);
    return measured;
  };
}

/** Scripts whose letters join and run from right to left: one line of them is set as a whole. */
const JOINED = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** Letters of a text with their middles along the baseline, CSS px from the text's middle; and its whole width. */
export function spread(l: Pick<Lettering, 'text' | 'style' | 'size' | 'tracking'>, measure: Measure) {
  const whole = JOINED.test(l.text);
  const letters = whole ? [l.text] : [...l.text];
  const gap = whole ? 0 : l.tracking * l.size;
  const widths = letters.map((c) => (measure(c, l.style) * l.size) / 100);
  const width = widths.reduce((sum, w) => sum + w, 0) + gap * Math.max(0, letters.length - 1);
  let x = -width / 2;
  const placed = letters.map((letter, i) => {
    const middle = x + widths[i] / 2;
    x += widths[i] + gap;
    return { letter, middle, width: widths[i] };
  });
  return { placed, width };
}

/** Height and turn of the baseline at a distance from the middle. */
function baseline(l: Lettering, x: number, width: number): { y: number; turn: number } {
  if (l.curve === 0) return { y: 0, turn: 0 };
  const k = (2 * x) / width;
  return { y: l.curve * (1 - k * k) - l.curve * 0.6, turn: Math.atan((-8 * l.curve * x) / (width * width)) };
}

/** Boxes that cover the lettering: one for a level line, one every few letters for a tilted or bent one. */
export function coverOf(l: Lettering, measure: Measure): Rect[] {
  const { placed, width } = spread(l, measure);
  const height = l.size * (l.style === 'power' ? 0.92 : 1.05);
  if (l.angle === 0 && l.curve === 0) return [{ x: 0, y: 0, halfWidth: width / 2 + 2, halfHeight: height / 2 }];
  const [c, s] = [Math.cos(l.angle), Math.sin(l.angle)];
  return piecesOf(placed, l.size).map(({ middle, width: w }) => {
    const { y } = baseline(l, middle, width);
    const half = Math.max(w, l.size * (0.5 + l.tracking)) / 2;
    const [ac, as] = [Math.abs(c), Math.abs(s)];
    return {
      x: middle * c - y * s,
      y: middle * s + y * c,
      halfWidth: half * ac + (height / 2) * as,
      halfHeight: half * as + (height / 2) * ac,
    };
  });
}

/** The same length in parts no wider than they are high, so that a tilted line set as a whole is not covered by one great box. */
function piecesOf<Piece extends { middle: number; width: number }>(placed: readonly Piece[], size: number) {
  return placed.flatMap(({ middle, width }) => {
    const count = Math.max(1, Math.ceil(width / (2 * size)));
    const part = width / count;
    return Array.from({ length: count }, (_, i) => ({ middle: middle - width / 2 + part * (i + 0.5), width: part }));
  });
}

/** Draws lettering about the context's origin. */
export function drawLettering(ctx: Context, l: Lettering, t: ChartTheme, measure: Measure): void {
  const { placed, width } = spread(l, measure);
  ctx.save();
  ctx.rotate(l.angle);
  ctx.font = fontOf(l.style, l.size, l.text);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  const drop = l.size * (l.style === 'power' ? 0.34 : 0.28);
  const each = (draw: (letter: string) => void) => {
    // Untracked straight text goes down whole, so that the font's kerning holds.
    if (l.tracking === 0 && l.curve === 0) {
      ctx.save();
      ctx.translate(0, drop);
      draw(l.text);
      ctx.restore();
      return;
    }
    for (const { letter, middle } of placed) {
      const { y, turn } = baseline(l, middle, width);
      ctx.save();
      ctx.translate(middle, y);
      ctx.rotate(turn);
      ctx.translate(0, drop);
      draw(letter);
      ctx.restore();
    }
  };
  if (l.style !== 'sea') {
    // The lines that run beneath a power's name end at its letters.
    ctx.strokeStyle = fade(t.halo, l.style === 'power' ? 1 : 0.86);
    ctx.lineWidth = l.style === 'power' ? 3.4 : 3;
    each((letter) => ctx.strokeText(letter, 0, 0));
  }
  ctx.fillStyle = l.style === 'sea' ? t.seaInk : t.ink;
  each((letter) => ctx.fillText(letter, 0, 0));
  ctx.restore();
}
