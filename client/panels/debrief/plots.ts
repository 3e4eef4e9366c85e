import * as Plot from '@observablehq/plot';
import type { PowerId } from '../../../shared/core/ids.ts';
import { emblemPath } from '../../render/palette.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { spread } from '../../ui/spread.ts';

/** The page's colours as they are now: a drawing that is exported knows no style sheet. */
export interface Ink {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  home: string;
  away: string;
  good: string;
  bad: string;
  seal: string;
  size: number;
  of: (power: PowerId) => { fill: string; line: string; mark: string };
}

/** Reads the colours from the page. */
export function inkOf(place: HTMLElement): Ink {
  const style = getComputedStyle(place);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: read('--ink'),
    soft: read('--ink-soft'),
    line: read('--line'),
    paper: read('--paper'),
    home: read('--home'),
    away: read('--away'),
    good: read('--good'),
    bad: read('--bad'),
    seal: read('--seal'),
    size: Math.max(13, 0.875 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
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

const EDGE = { top: 30, bottom: 44, left: 48 };

/** Room for names at the ends of lines. */
const endRoom = ({ width, ink }: Space): number => Math.min(width / 3, 9.5 * ink.size);

function plot(space: Space, options: Plot.PlotOptions): SVGSVGElement {
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
      fontFamily: '"Source Sans 3 Variable", system-ui, sans-serif',
      fontSize: `${ink.size}px`,
      overflow: 'visible',
    },
    ...options,
  }) as SVGSVGElement;
  // Its own style sheet is not let in by the page's policy, and debrief.css says the same.
  made.querySelector('style')?.remove();
  made.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return made;
}

/** A power's emblem at a point of the drawing. */
function emblem(svg: SVGSVGElement, { ink }: Space, power: PowerId, x: number, y: number, size = 16): void {
  const { fill, line, mark } = ink.of(power);
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('transform', `translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`);
  group.innerHTML =
    `<circle cx="12" cy="12" r="11" fill="${fill}" stroke="${line}" stroke-width="1.8"/>` +
    `<path d="${emblemPath(slotOf(power))}" fill="${mark}" fill-rule="evenodd" stroke="none"/>`;
  svg.append(group);
}

/** A power's values over the years. */
export interface Course {
  power: PowerId;
  values: readonly number[];
  strong?: boolean;
}

/** What a chart of lines needs beside the lines. */
export interface CourseAxes {
  /** First value on the horizontal axis: 0 for the start. */
  first: number;
  y: string;
  x: string;
  start: string;
  most?: number;
  mark?: { at: number; label: string };
  unit?: (value: number) => string;
}

/** Lines over turns, named at their ends. */
export function courses(space: Space, lines: readonly Course[], axes: CourseAxes): SVGSVGElement {
  const { width, height, ink } = space;
  const room = endRoom(space);
  const years = Math.max(...lines.map(({ values }) => values.length)) - 1;
  const top = axes.most ?? 1.08 * Math.max(axes.mark?.at ?? 0, ...lines.flatMap(({ values }) => values));
  const points = lines.flatMap(({ power, values, strong }) =>
    values.map((value, index) => ({ power, value, year: axes.first + index, strong: strong === true })),
  );
  const across = (year: number): number =>
    EDGE.left + ((year - axes.first) / Math.max(1, years)) * (width - EDGE.left - room);
  const up = (value: number): number => height - EDGE.bottom - (value / top) * (height - EDGE.bottom - EDGE.top);
  const svg = plot(space, {
    marginRight: room,
    x: {
      label: axes.x,
      labelArrow: 'none',
      tickFormat: (year: number) => (year === 0 ? axes.start : String(year)),
      ticks: Math.min(years + 1, Math.floor(width / 60)),
      domain: [axes.first, axes.first + years],
      interval: 1,
      line: true,
    },
    y: { label: axes.y, labelArrow: 'up', grid: true, ticks: 5, domain: [0, top] },
    marks: [
      Plot.gridY({ stroke: ink.line, strokeOpacity: 1, ticks: 5 }),
      ...(axes.mark
        ? [
            Plot.ruleY([axes.mark.at], { stroke: ink.bad, strokeDasharray: '7 5' }),
            Plot.text([axes.mark], {
              x: axes.first,
              y: 'at',
              text: 'label',
              dy: -9,
              dx: 4,
              textAnchor: 'start',
              fill: ink.bad,
            }),
          ]
        : []),
      Plot.line(points, {
        x: 'year',
        y: 'value',
        z: 'power',
        stroke: ({ power }: { power: PowerId }) => ink.of(power).line,
        strokeWidth: ({ strong }: { strong: boolean }) => (strong ? 3.5 : 1.8),
        curve: 'monotone-x',
      }),
    ],
  });
  const ends = lines.map(({ values }) => up(values[values.length - 1]));
  const places = spread(ends, ink.size + 4, EDGE.top, height - EDGE.bottom);
  lines.forEach(({ power, values, strong }, index) => {
    const x = across(axes.first + values.length - 1);
    emblem(svg, space, power, x + 16, places[index], ink.size + 1);
    const last = values[values.length - 1];
    const shown = axes.unit ? ` ${axes.unit(last)}` : '';
    label(svg, space, `${powerName(power)}${shown}`, x + 28, places[index], strong === true);
  });
  return svg;
}

function label(svg: SVGSVGElement, { ink }: Space, words: string, x: number, y: number, strong = false): void {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('x', String(x));
  text.setAttribute('y', String(y));
  text.setAttribute('dy', '0.34em');
  text.setAttribute('text-anchor', 'start');
  text.setAttribute('fill', ink.ink);
  if (strong) text.setAttribute('font-weight', '600');
  text.textContent = words;
  svg.append(text);
}

/** A line with words of its own at its end. */
export interface Named {
  label: string;
  values: readonly number[];
}

/** Dashes that tell lines apart without colours. */
const DASHES = ['', '9 5', '2 4', '12 4 2 4'];

/** Lines that are no power's, named at their ends. */
export function named(space: Space, lines: readonly Named[], axes: CourseAxes): SVGSVGElement {
  const { width, height, ink } = space;
  const room = endRoom(space);
  const years = Math.max(...lines.map(({ values }) => values.length)) - 1;
  const top = axes.most ?? 1.08 * Math.max(...lines.flatMap(({ values }) => values));
  const up = (value: number): number => height - EDGE.bottom - (value / top) * (height - EDGE.bottom - EDGE.top);
  const svg = plot(space, {
    marginRight: room,
    x: {
      label: axes.x,
      labelArrow: 'none',
      ticks: Math.min(years + 1, Math.floor(width / 60)),
      domain: [axes.first, axes.first + Math.max(1, years)],
      interval: 1,
      line: true,
    },
    y: { label: axes.y, labelArrow: 'up', grid: true, ticks: 5, domain: [0, top] },
    marks: [
      Plot.gridY({ stroke: ink.line, strokeOpacity: 1, ticks: 5 }),
      ...lines.map(({ values }, index) =>
        Plot.line(
          values.map((value, year) => ({ year: axes.first + year, value })),
          { x: 'year', y: 'value', stroke: ink.ink, strokeWidth: 2, strokeDasharray: DASHES[index % DASHES.length] },
        ),
      ),
    ],
  });
  const ends = lines.map(({ values }) => up(values[values.length - 1]));
  const places = spread(ends, ink.size + 4, EDGE.top, height - EDGE.bottom);
  lines.forEach(({ label: words }, index) => {
    label(svg, space, words, width - room + 8, places[index]);
  });
  return svg;
}

/** A score and what it is held against. */
export interface ScoreBar {
  power: PowerId;
  score: number;
  par: number | null;
}

/** Scores against par, a row for each power, the best first. */
export function scores(space: Space, bars: readonly ScoreBar[], says: (bar: ScoreBar) => string): SVGSVGElement {
  const { width, height, ink } = space;
  const left = endRoom(space);
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
    y: { axis: null, domain: bars.map(({ power }) => power), padding: 0 },
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

/** A power's way on both roads: a point a turn. */
export interface Way {
  power: PowerId;
  points: readonly { home: number; abroad: number }[];
}

/** Where each power went between building and borrowing. */
export function ways(space: Space, all: readonly Way[], axes: { x: string; y: string }): SVGSVGElement {
  const { width, height, ink } = space;
  const right = endRoom(space);
  const points = all.flatMap(({ power, points: own }) => own.map((point, turn) => ({ ...point, power, turn })));
  const most = {
    x: 1.08 * Math.max(...points.map(({ home }) => home)),
    y: Math.max(10, 1.1 * Math.max(...points.map(({ abroad }) => abroad))),
  };
  const across = (value: number): number => EDGE.left + (value / most.x) * (width - EDGE.left - right);
  const up = (value: number): number => height - EDGE.bottom - (value / most.y) * (height - EDGE.bottom - EDGE.top);
  const colour = ({ power }: { power: PowerId }): string => ink.of(power).line;
  const svg = plot(space, {
    marginRight: right,
    x: { label: axes.x, labelArrow: 'right', domain: [0, most.x], ticks: 5, grid: true },
    y: { label: axes.y, labelArrow: 'up', domain: [0, most.y], ticks: 5, grid: true },
    marks: [
      Plot.gridX({ stroke: ink.line, strokeOpacity: 1, ticks: 5 }),
      Plot.gridY({ stroke: ink.line, strokeOpacity: 1, ticks: 5 }),
      Plot.line(points, { x: 'home', y: 'abroad', z: 'power', stroke: colour, strokeWidth: 2.2, curve: 'catmull-rom' }),
      Plot.dot(points, { x: 'home', y: 'abroad', r: 2.4, fill: colour }),
      Plot.dot(
        points.filter(({ turn }) => turn === 0),
        { x: 'home', y: 'abroad', r: 5, stroke: colour, strokeWidth: 2, fill: ink.paper },
      ),
    ],
  });
  const ends = all.map(({ power, points: own }) => ({
    power,
    x: across(own[own.length - 1].home),
    y: up(own[own.length - 1].abroad),
  }));
  const places = spread(
    ends.map(({ y }) => y),
    ink.size + 5,
    EDGE.top,
    height - EDGE.bottom,
  );
  ends.forEach(({ power, x, y }, index) => {
    emblem(svg, space, power, x, y, 18);
    label(svg, space, powerName(power), x + 14, places[index]);
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
  const right = endRoom(space);
  const top = 1.1 * Math.max(...bars.map(({ own, help }) => own + help));
  const svg = plot(space, {
    marginRight: right,
    x: {
      label: words.x,
      labelArrow: 'none',
      tickFormat: (year: number) => (year === 0 ? words.start : String(year)),
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
  if (last.help > 0) label(svg, space, words.help, width - right + 6, places[1]);
  return svg;
}

/** A Lorenz curve with its members named. */
export function lorenz(
  space: Space,
  points: readonly { power: PowerId | null; had: number; paid: number }[],
  words: { x: string; y: string; even: string },
): SVGSVGElement {
  const { width, height, ink } = space;
  const right = 16;
  const curve = points.map(({ power, had, paid }) => ({ power, had: 100 * had, paid: 100 * paid }));
  const svg = plot(space, {
    marginRight: right,
    x: { label: words.x, labelArrow: 'right', domain: [0, 100], ticks: 5 },
    y: { label: words.y, labelArrow: 'up', domain: [0, 100], ticks: 5 },
    marks: [
      Plot.frame({ stroke: ink.line }),
      Plot.areaY(curve, { x: 'had', y1: 'paid', y2: 'had', fill: ink.away, fillOpacity: 0.22 }),
      Plot.link([{}], { x1: 0, y1: 0, x2: 100, y2: 100, stroke: ink.soft, strokeDasharray: '6 5' }),
      Plot.line(curve, { x: 'had', y: 'paid', stroke: ink.away, strokeWidth: 3 }),
      Plot.text([{}], { x: 30, y: 34, text: () => words.even, fill: ink.soft, textAnchor: 'middle', dy: -8 }),
    ],
  });
  const across = (value: number): number => EDGE.left + (value / 100) * (width - EDGE.left - right);
  const up = (value: number): number => height - EDGE.bottom - (value / 100) * (height - EDGE.bottom - EDGE.top);
  const members = curve.slice(1);
  const places = spread(
    members.map(({ paid }) => up(paid)),
    ink.size + 4,
    EDGE.top,
    height - EDGE.bottom,
  );
  members.forEach(({ power, had, paid }, index) => {
    if (power === null) return;
    emblem(svg, space, power, across(had), up(paid), 16);
    const text = powerName(power);
    // To the left of the curve's end, where the frame leaves no room.
    const isRight = across(had) + text.length * 0.55 * ink.size + 16 > width - right;
    const x = isRight ? across(had) - 14 - text.length * 0.52 * ink.size : across(had) + 12;
    label(svg, space, text, x, places[index] + (isRight ? 0 : 8));
  });
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
  const left = endRoom(space);
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
    y: { axis: null, domain: all.map(({ power }) => power), padding: 0.3 },
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
