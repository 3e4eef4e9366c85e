import * as Plot from '@observablehq/plot';
import type { PowerId } from '../../../../shared/core/ids.ts';
import { powerName } from '../../../store/names.ts';
import { spread } from '../../../ui/spread.ts';
import { EDGE, emblem, endRoom, label, plot, type Space } from './space.ts';

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
  const names = lines.map(({ power, values }) => {
    const shown = axes.unit ? ` ${axes.unit(values[values.length - 1])}` : '';
    return `${powerName(power)}${shown}`;
  });
  const room = endRoom(space, names);
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
              dy: -12,
              dx: 4,
              textAnchor: 'start',
              fill: ink.bad,
              stroke: ink.paper,
              strokeWidth: 4,
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
    label(svg, space, names[index], x + 28, places[index], strong === true);
  });
  return svg;
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
  const room = endRoom(
    space,
    lines.map(({ label: words }) => words),
  );
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
