import * as Plot from '@observablehq/plot';
import type { PowerId } from '../../../../shared/core/ids.ts';
import { powerName } from '../../../store/names.ts';
import { spread } from '../../../ui/spread.ts';
import { namesApart, type Point } from './apart.ts';
import { EDGE, emblem, label, plot, type Space, widthOf } from './space.ts';

/** Side of the emblem at a way's end, px. */
const SIGN = 18;

/** A power's way on both roads: a point a turn. */
export interface Way {
  power: PowerId;
  points: readonly { home: number; abroad: number }[];
  /** What it did, in a few words that name it. */
  words: string;
}

/** Least width of a drawing with room for more than names, px, and the most ways it has that room for. */
const WIDE = 560;
const FEW = 7;

/** Least width of what is shown of the road at home, per cent of output: less would make much of little. */
const LEAST_STRETCH = 4;

/** The part of the scale that is shown: ways that all lie far from nought would else be a knot at its end. */
function stretchOf(least: number, most: number): [number, number] {
  const room = Math.max(most - least, LEAST_STRETCH / 2);
  const from = least - 0.5 * room;
  return [from < most / 3 ? 0 : from, 1.08 * most];
}

/** Where each power went between building and borrowing. */
export function ways(space: Space, all: readonly Way[], axes: { x: string; y: string }): SVGSVGElement {
  const { width, height, ink } = space;
  const right = 16;
  const points = all.flatMap(({ power, points: own }) => own.map((point, turn) => ({ ...point, power, turn })));
  const built = points.map(({ home }) => home);
  const [from, to] = stretchOf(Math.min(...built), Math.max(...built));
  const most = Math.max(10, 1.1 * Math.max(...points.map(({ abroad }) => abroad)));
  const across = (value: number): number => EDGE.left + ((value - from) / (to - from)) * (width - EDGE.left - right);
  const up = (value: number): number => height - EDGE.bottom - (value / most) * (height - EDGE.bottom - EDGE.top);
  const colour = ({ power }: { power: PowerId }): string => ink.of(power).line;
  const svg = plot(space, {
    marginRight: right,
    x: { label: axes.x, labelArrow: 'right', domain: [from, to], ticks: 5, grid: true },
    y: { label: axes.y, labelArrow: 'up', domain: [0, most], ticks: 5, grid: true },
    marks: [
      Plot.gridX({ stroke: ink.line, strokeOpacity: 1, ticks: 5 }),
      Plot.gridY({ stroke: ink.line, strokeOpacity: 1, ticks: 5 }),
      Plot.line(points, { x: 'home', y: 'abroad', z: 'power', stroke: colour, strokeWidth: 2.2 }),
      Plot.dot(points, { x: 'home', y: 'abroad', r: 2.4, fill: colour }),
      Plot.dot(
        points.filter(({ turn }) => turn === 0),
        { x: 'home', y: 'abroad', r: 5, stroke: colour, strokeWidth: 2, fill: ink.paper },
      ),
    ],
  });
  // As every bar is that tells home from abroad.
  svg.querySelector('[aria-label="x-axis label"]')?.setAttribute('fill', ink.homeWords);
  svg.querySelector('[aria-label="y-axis label"]')?.setAttribute('fill', ink.awayWords);
  const lines = all.map(({ points: own }) => own.map(({ home, abroad }): Point => [across(home), up(abroad)]));
  const ends = all.map(({ power, words }, index) => {
    const [x, y] = lines[index][lines[index].length - 1];
    const text = width < WIDE || all.length > FEW ? powerName(power) : words;
    return { power, text, x, y, width: ink.size * widthOf(text) };
  });
  const names = namesApart(
    ends,
    lines,
    { width, top: EDGE.top, bottom: height - EDGE.bottom },
    { sign: SIGN, letters: ink.size + 2 },
  );
  ends.forEach(({ power, text, x, y }, index) => {
    emblem(svg, space, power, x, y, SIGN);
    label(svg, space, text, ...names[index], true);
  });
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
      Plot.text([{}], { x: 40, y: 40, text: () => words.even, fill: ink.soft, textAnchor: 'end', dx: -10, dy: -8 }),
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
    const wide = ink.size * widthOf(text);
    const isRight = across(had) + wide + 16 > width - right;
    const x = isRight ? across(had) - 14 - 0.95 * wide : across(had) + 12;
    label(svg, space, text, x, places[index] + (isRight ? 0 : 8));
  });
  return svg;
}
