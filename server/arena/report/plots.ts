import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Results } from '../parts.ts';
import type { Share } from '../stats/interval.ts';

/** A drawing and the file it is written to. */
export interface Picture {
  file: string;
  title: string;
  svg: string;
}

const INK = '#27344a';
const SOFT = '#c3cbd8';
const MARK = '#b4552d';

/** Every picture that these results give rise to. */
export function picturesOf(results: Results): Picture[] {
  const { doctrines, revisionist, exploits, roads, wars } = results;
  const pictures: Picture[] = [];
  const add = (name: string, title: string, options: Plot.PlotOptions): void => {
    pictures.push({ file: `${results.scenario}-${results.turns}-${name}.svg`, title, svg: svgOf(options, title) });
  };
  if (doctrines !== undefined) {
    const even = 1 / doctrines.seats.length;
    add(
      'doctrines',
      'Share of wins by doctrine, with 95 per cent intervals; the line is chance',
      shares(
        doctrines.doctrines.map(({ doctrine, wins }) => ({ name: doctrine, ...wins })),
        even,
      ),
    );
    add('tension', 'Mean tension of all pairs, turn by turn', tension(results));
  }
  const crises = revisionist ?? doctrines;
  if (crises !== undefined) {
    add('demands', 'Demands per pair-turn by the challenger’s credible odds', demands(crises.odds));
  }
  if (wars !== undefined) {
    add('odds', 'Wars won against the odds stated on their eve; the band is seven points', calibration(wars.stated));
  }
  if (roads !== undefined) {
    add(
      'roads',
      'Share of wins by road; the line is chance',
      shares(
        roads.roads.map(({ road, wins }) => ({ name: road, ...wins })),
        1 / 3,
      ),
    );
  }
  if (exploits !== undefined && doctrines !== undefined) {
    add(
      'exploits',
      'Share of wins of fixed strategies; the line is chance',
      shares(
        exploits.lines.map(({ name, wins }) => ({ name, ...wins })),
        1 / doctrines.seats.length,
      ),
    );
  }
  return pictures;
}

function svgOf(options: Plot.PlotOptions, title: string): string {
  const { document } = parseHTML('<!DOCTYPE html><html lang="en"></html>');
  const plot = Plot.plot({
    document: document as unknown as Document,
    width: 720,
    marginLeft: 110,
    marginBottom: 44,
    style: { fontFamily: 'sans-serif', fontSize: '13px', color: INK, background: '#fff' },
    ariaLabel: title,
    ...options,
  });
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${plot.outerHTML}\n`;
}

interface Named extends Share {
  name: string;
}

function shares(lines: readonly Named[], even: number): Plot.PlotOptions {
  return {
    height: 46 + 24 * lines.length,
    x: { percent: true, label: 'wins, %', domain: [0, Math.max(50, 100 * Math.max(...lines.map(({ high }) => high)))] },
    y: { label: null, domain: lines.map(({ name }) => name) },
    marks: [
      Plot.ruleX([even], { stroke: SOFT, strokeWidth: 2 }),
      Plot.ruleY(lines, { y: 'name', x1: 'low', x2: 'high', stroke: INK, strokeWidth: 2 }),
      Plot.dot(lines, { y: 'name', x: 'share', fill: MARK, r: 5 }),
    ],
  };
}

function tension({ doctrines, revisionist }: Results): Plot.PlotOptions {
  const courses = [
    { name: 'doctrines rotated', course: doctrines?.balancing.tension ?? [] },
    { name: 'strong revisionist', course: revisionist?.balancing.tension ?? [] },
  ];
  const points = courses.flatMap(({ name, course }) => course.map((tension, turn) => ({ name, tension, turn })));
  return {
    height: 240,
    marginLeft: 50,
    x: { label: 'turns played', ticks: doctrines?.balancing.tension.length },
    y: { label: 'tension', domain: [0, 60], grid: true },
    color: { domain: courses.map(({ name }) => name), range: [INK, MARK] },
    marks: [
      Plot.line(points, { x: 'turn', y: 'tension', stroke: 'name', strokeWidth: 2 }),
      Plot.text(
        points,
        Plot.selectLast({ x: 'turn', y: 'tension', z: 'name', text: 'name', fill: 'name', dy: -10, textAnchor: 'end' }),
      ),
    ],
  };
}

function demands(lines: NonNullable<Results['doctrines']>['odds']): Plot.PlotOptions {
  const points = lines.filter(({ chances }) => chances >= 20).map(({ odds, rate }) => ({ odds, ...rate }));
  return {
    height: 240,
    marginLeft: 50,
    x: { label: 'credible odds, %', domain: lines.map(({ odds }) => odds) },
    y: { label: 'demands per pair-turn, %', percent: true, grid: true, zero: true },
    marks: [
      Plot.ruleX(points, { x: 'odds', y1: 'low', y2: 'high', stroke: INK, strokeWidth: 2 }),
      Plot.dot(points, { x: 'odds', y: 'share', fill: MARK, r: 5 }),
    ],
  };
}

function calibration(lines: NonNullable<Results['wars']>['stated']): Plot.PlotOptions {
  const points = lines.map(({ stated, won }) => ({ stated, ...won }));
  // Seven points to either side, cut at the edges of the drawing.
  const band = [
    { at: 0, low: 0, high: 0.07 },
    { at: 0.07, low: 0, high: 0.14 },
    { at: 0.93, low: 0.86, high: 1 },
    { at: 1, low: 0.93, high: 1 },
  ];
  return {
    height: 420,
    width: 460,
    marginLeft: 60,
    x: { label: 'stated odds, %', percent: true, domain: [0, 100] },
    y: { label: 'won, %', percent: true, domain: [0, 100], grid: true, clamp: true },
    marks: [
      Plot.areaY(band, { x: 'at', y1: 'low', y2: 'high', fill: SOFT, fillOpacity: 0.5 }),
      Plot.ruleX(points, { x: 'stated', y1: 'low', y2: 'high', stroke: INK, strokeWidth: 2 }),
      Plot.dot(points, { x: 'stated', y: 'share', fill: MARK, r: 5 }),
    ],
  };
}
