import * as Plot from '@observablehq/plot';
import type { PowerId } from '../../../../shared/core/ids.ts';
import { powerName } from '../../../store/names.ts';
import { spread } from '../../../ui/spread.ts';
import { EDGE, emblem, endRoom, label, plot, type Space, widthOf } from './space.ts';

/** A score and what it is held against. */
export interface ScoreBar {
  power: PowerId;
  score: number;
  par: number | null;
}

/** Scores against par, a row for each power, the best first. */
export function scores(space: Space, bars: readonly ScoreBar[], says: (bar: ScoreBar) => string): SVGSVGElement {
  const { width, height, ink } = space;
  const left = endRoom(
    space,
    bars.map(({ power }) => powerName(power)),
  );
  const right = 3.5 * ink.size;
  const figures = bars.flatMap(({ score, par }) => [score, par ?? score]);
  const [least, most] = [Math.min(...figures) - 3, Math.max(...figures) + 3];
  const across = (value: number): number => left + ((value - least) / (most - least)) * (width - left - right);
  const step = (height - EDGE.top - EDGE.bottom) / bars.length;
  const tone = ({ score, par }: ScoreBar): string => (par === null ? ink.home : score >= par ? ink.good : ink.bad);
  const svg = plot(space, {
    marginLeft: left,
    marginRight: right,
    x: { label: null, domain: [least, most], ticks: 5, grid: true },
    // Rounded to whole px the rows would drift away from the names, which are not.
    y: { axis: null, domain: bars.map(({ power }) => power), padding: 0, round: false },
    marks: [
      Plot.gridX({ stroke: ink.line, strokeOpacity: 1, ticks: 5 }),
      Plot.link(
        bars.filter(({ par }) => par !== null),
        { x1: 'par', x2: 'score', y: 'power', stroke: tone, strokeWidth: 7 },
      ),
      Plot.tickX(
        bars.filter(({ par }) => par !== null),
        { x: 'par', y: 'power', stroke: ink.ink, strokeWidth: 2, insetTop: step / 4, insetBottom: step / 4 },
      ),
      Plot.dot(bars, { x: 'score', y: 'power', r: 8, fill: tone }),
    ],
  });
  bars.forEach((bar, index) => {
    const y = EDGE.top + step * (index + 0.5);
    emblem(svg, space, bar.power, 12, y, 20);
    label(svg, space, powerName(bar.power), 28, y, index === 0);
    label(svg, space, says(bar), across(Math.max(bar.score, bar.par ?? bar.score)) + 14, y);
  });
  return svg;
}

/** Strength in one year, by where it came from. */
export interface DefenceBar {
  year: number;
  own: number;
  help: number;
}

/** Own strength solid, partners' hatched, a bar a year. */
export function defence(
  space: Space,
  bars: readonly DefenceBar[],
  words: { y: string; x: string; start: string; own: string; help: string },
): SVGSVGElement {
  const { width, height, ink } = space;
  const helped = bars.some(({ help }) => help > 0);
  const right = endRoom(space, helped ? [words.own, words.help] : [words.own]);
  const step = (width - EDGE.left - right) / bars.length;
  const every = Math.ceil((1.5 * ink.size) / step);
  // Those that the word for the start would lie over stay unnamed.
  const first = Math.ceil((ink.size * (widthOf(words.start) / 2 + 0.5)) / step);
  const yearWords = (year: number): string => (year >= first && year % every === 0 ? String(year) : '');
  const top = 1.1 * Math.max(...bars.map(({ own, help }) => own + help));
  const svg = plot(space, {
    marginRight: right,
    x: {
      label: words.x,
      labelArrow: 'none',
      tickFormat: (year: number) => (year === 0 ? words.start : yearWords(year)),
      padding: 0.2,
    },
    y: { label: words.y, labelArrow: 'up', grid: true, ticks: 5, domain: [0, top] },
    marks: [
      Plot.gridY({ stroke: ink.line, strokeOpacity: 1, ticks: 5 }),
      Plot.barY(bars, { x: 'year', y: 'own', fill: ink.home }),
      Plot.barY(bars, {
        x: 'year',
        y1: 'own',
        y2: ({ own, help }: DefenceBar) => own + help,
        fill: 'url(#debrief-hatch)',
        stroke: ink.away,
      }),
    ],
  });
  const hatch = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
  hatch.innerHTML =
    '<pattern id="debrief-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    `<rect width="3" height="7" fill="${ink.away}"/></pattern>`;
  svg.prepend(hatch);
  const last = bars[bars.length - 1];
  const up = (value: number): number => height - EDGE.bottom - (value / top) * (height - EDGE.bottom - EDGE.top);
  const places = spread([up(last.own / 2), up(last.own + last.help / 2)], ink.size + 4, EDGE.top, height - EDGE.bottom);
  label(svg, space, words.own, width - right + 6, places[0]);
  if (helped) label(svg, space, words.help, width - right + 6, places[1]);
  return svg;
}

/** A power and a figure in per cent. */
export interface PowerBar {
  power: PowerId;
  value: number;
}

/** One bar a power. */
export function bars(
  space: Space,
  all: readonly PowerBar[],
  x: string,
  unit: (value: number) => string,
): SVGSVGElement {
  const { height, ink } = space;
  const left = endRoom(
    space,
    all.map(({ power }) => powerName(power)),
  );
  const step = (height - EDGE.top - EDGE.bottom) / all.length;
  const svg = plot(space, {
    marginLeft: left,
    marginRight: 3.5 * ink.size,
    x: {
      label: x,
      labelArrow: 'right',
      ticks: 5,
      grid: true,
      domain: [0, Math.max(1, ...all.map(({ value }) => value))],
    },
    y: { axis: null, domain: all.map(({ power }) => power), paddingInner: 0.3, paddingOuter: 0.15, round: false },
    marks: [
      Plot.gridX({ stroke: ink.line, strokeOpacity: 1, ticks: 5 }),
      Plot.barX(all, { x: 'value', y: 'power', fill: ink.home }),
      Plot.text(all, {
        x: 'value',
        y: 'power',
        text: ({ value }: PowerBar) => unit(value),
        dx: 6,
        textAnchor: 'start',
      }),
    ],
  });
  all.forEach(({ power }, index) => {
    const y = EDGE.top + step * (index + 0.5);
    emblem(svg, space, power, 12, y, 18);
    label(svg, space, powerName(power), 28, y);
  });
  return svg;
}
