import * as Plot from '@observablehq/plot';
import type { PowerId } from '../../../../shared/core/ids.ts';
import { emblemPath } from '../../../render/palette.ts';
import { SANS } from '../../../render/theme.ts';
import { slotOf } from '../../../store/names.ts';

/** The page's colours as they are now: a drawing that is exported knows no style sheet. */
export interface Ink {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  home: string;
  away: string;
  /** The two as letters have them. */
  homeWords: string;
  awayWords: string;
  good: string;
  bad: string;
  seal: string;
  size: number;
  of: (power: PowerId) => { fill: string; line: string; mark: string };
}

/** Reads the colours from the page. */
export function inkOf(place: HTMLElement): Ink {
  const style = getComputedStyle(place);
  // A drawing on a wall has the letters of the text beside it.
  const letters = document.documentElement.dataset.scale === 'wall' ? 1 : 0.875;
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: read('--ink'),
    soft: read('--ink-soft'),
    line: read('--line'),
    paper: read('--paper'),
    home: read('--home'),
    away: read('--away'),
    homeWords: read('--home'),
    awayWords: read('--away-ink'),
    good: read('--good'),
    bad: read('--bad'),
    seal: read('--seal'),
    size: Math.max(13, letters * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
    of: (power) => {
      const slot = `--p${slotOf(power)}`;
      return { fill: read(slot), line: read(`${slot}-line`), mark: read(`${slot}-mark`) };
    },
  };
}

/** Where a drawing goes. */
export interface Space {
  width: number;
  height: number;
  ink: Ink;
}

/** Room round a drawing for its axes. */
export const EDGE = { top: 30, bottom: 50, left: 48 };

/** Room for emblems and names at the ends of lines, as long as they are: most of a drawing is the drawing. */
export const endRoom = ({ width, ink }: Space, names: readonly string[]): number =>
  Math.min(0.42 * width, ink.size * (2 + Math.max(0, ...names.map(widthOf))));

/** A drawing with the page’s letters, without a style sheet of its own. */
export function plot(space: Space, options: Plot.PlotOptions): SVGSVGElement {
  const { width, height, ink } = space;
  const made = Plot.plot({
    width,
    height,
    marginTop: EDGE.top,
    marginBottom: EDGE.bottom,
    marginLeft: EDGE.left,
    style: {
      background: 'transparent',
      color: ink.ink,
      fontFamily: SANS,
      fontSize: `${ink.size}px`,
      overflow: 'visible',
    },
    ...options,
  }) as SVGSVGElement;
  // Its own style sheet is not let in by the page's policy, and debrief.css says the same.
  made.querySelector('style')?.remove();
  made.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const words of made.querySelectorAll<SVGTextElement>('[aria-label$="axis label"] text')) {
    // Read from the right, what leads on to the right stands first.
    if (document.documentElement.dir === 'rtl')
      words.textContent = (words.textContent ?? '').replace(/(.*) →$/, '→ $1');
    fold(words, space);
  }
  const line = Math.ceil(1.15 * ink.size);
  const roomFor = (title: string): number => (made.querySelector(`[aria-label="${title}"] tspan`) ? line : 0);
  const above = roomFor('y-axis label');
  const tall = above + height + roomFor('x-axis label');
  made.setAttribute('viewBox', `0 ${-above} ${width} ${tall}`);
  made.setAttribute('height', String(tall));
  return made;
}

/** About as wide as words are, in the size of their letters; Chinese ones fill a square each. */
export const widthOf = (words: string): number =>
  Array.from(words, (letter) => (/\p{Script=Han}/u.test(letter) ? 1 : 0.53)).reduce((all, one) => all + one, 0);

/** Breaks an axis's title in two where the drawing is too narrow for it. */
function fold(title: SVGTextElement, { width, ink }: Space): void {
  const words = (title.textContent ?? '').split(' ');
  const letters = words.join(' ').length;
  if (0.95 * widthOf(words.join(' ')) * ink.size < width) return;
  const half = words.findIndex((_, i) => words.slice(0, i + 1).join(' ').length >= letters / 2) + 1;
  const isAbove = title.parentElement?.getAttribute('aria-label')?.startsWith('y') ?? false;
  title.textContent = '';
  [words.slice(0, half), words.slice(half)].forEach((line, i) => {
    const span = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    span.setAttribute('x', title.getAttribute('x') ?? '0');
    span.setAttribute('unicode-bidi', 'plaintext');
    if (i > 0) span.setAttribute('dy', '1.15em');
    else if (isAbove) span.setAttribute('dy', '-1.15em');
    span.textContent = line.join(' ');
    title.append(span);
  });
}

/** A power's emblem at a point of the drawing. */
export function emblem(svg: SVGSVGElement, { ink }: Space, power: PowerId, x: number, y: number, size = 16): void {
  const { fill, line, mark } = ink.of(power);
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('transform', `translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`);
  group.innerHTML =
    `<circle cx="12" cy="12" r="11" fill="${fill}" stroke="${line}" stroke-width="1.8"/>` +
    `<path d="${emblemPath(slotOf(power))}" fill="${mark}" fill-rule="evenodd" stroke="none"/>`;
  svg.append(group);
}

/** Words at a point of the drawing, legible across lines. */
export function label(svg: SVGSVGElement, { ink }: Space, words: string, x: number, y: number, strong = false): void {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('x', String(x));
  text.setAttribute('y', String(y));
  text.setAttribute('dy', '0.34em');
  text.setAttribute('text-anchor', 'start');
  text.setAttribute('fill', ink.ink);
  // Lines behind a name do not cross its letters.
  text.setAttribute('stroke', ink.paper);
  text.setAttribute('stroke-width', '4');
  text.setAttribute('stroke-linejoin', 'round');
  text.setAttribute('paint-order', 'stroke');
  if (strong) text.setAttribute('font-weight', '600');
  text.textContent = words;
  svg.append(text);
}
