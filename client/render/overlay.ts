/**
 * Lays out everything above the coast for one window: emblems, bases, crises, figures, names. Nothing overlaps; what does
 * not fit is left out, least important first. Places are kept in map units, so that they hold while the reader pans.
 */
import { pillWidth } from './arcs.ts';
import { type Bleed, coverOfMark, Layout, type Mark, type Placed } from './layout.ts';
import type { Measure } from './lettering.ts';
import type { Geometry } from './mapfile.ts';
import { EMBLEM_RADIUS } from './marks.ts';
import { square } from './occupancy.ts';
import type { MapPicture } from './picture.ts';
import { allianceNames, powerNames, regionNames, seaNames } from './placenames.ts';
import { arcCurves, frontPlace } from './places.ts';
import type { ChartWindow } from './trace.ts';

export interface Overlay {
  readonly items: readonly Placed[];
}

/** Places about a point: on it, then at a distance all round. */
const around = (x: number, y: number, off: number): [number, number][] => [
  [x, y],
  [x + off, y],
  [x - off, y],
  [x, y + off],
  [x, y - off],
  [x + off * 0.75, y + off * 0.75],
  [x - off * 0.75, y + off * 0.75],
  [x + off * 0.75, y - off * 0.75],
  [x - off * 0.75, y - off * 0.75],
];

function emblems(l: Layout): void {
  for (const power of l.byRank()) {
    const shape = l.shape(power.capital);
    if (!shape) continue;
    const [x, y] = l.place(shape.at);
    if (!l.visible([x, y])) continue;
    // Crowded out it steps aside, but stays at its arcs' ends.
    const spots = [...around(x, y, 15), ...around(x, y, 26)];
    l.putFirstFree(`emblem:${power.id}`, { kind: 'emblem', slot: power.slot }, spots, 0);
  }
}

function flares(l: Layout): void {
  for (const flare of l.picture.flares) {
    const shape = l.shape(flare.region);
    if (!shape) continue;
    const [x, y] = l.place(shape.at);
    if (l.visible([x, y])) l.putFirstFree(`flare:${flare.id}`, { kind: 'flare' }, around(x, y, 32));
  }
}

/** Keeps names and bases off the signs that the lines carry: shields, pills, fronts. */
function lineSigns(l: Layout): void {
  for (const { arc, curve, pill } of arcCurves(l.geometry, l.picture, l.window, l.bleed)) {
    const [x, y] = curve[Math.floor(curve.length / 2)];
    if (arc.kind === 'guarantee') l.taken.take(x, y, square(8));
    if (!pill || !arc.label) continue;
    l.taken.take(pill[0], pill[1], [{ x: 0, y: 0, halfWidth: pillWidth(arc.label) / 2 + 1, halfHeight: 13 }]);
  }
  for (const front of l.picture.fronts) {
    const place = frontPlace(l.geometry, front, l.window);
    if (place) l.taken.take(place.x, place.y, square(20));
  }
}

function figures(l: Layout): void {
  for (const [id, region] of Object.entries(l.picture.regions)) {
    const shape = region.figure ? l.shape(id) : undefined;
    if (!shape || !region.figure) continue;
    const [x, y] = l.place(shape.at);
    if (!l.visible([x, y])) continue;
    const text = region.figure;
    // On any figure but the odds to hold, a ring's colour would be a false alarm.
    const held = l.picture.lens === 'threat' ? Number.parseFloat(text) / 100 : null;
    const mark: Mark = text.length <= 3 ? { kind: 'figure', text, held } : { kind: 'chip', text };
    const half = coverOfMark(mark, l.measure)[0].halfWidth;
    const beside = half + EMBLEM_RADIUS + 4;
    l.putFirstFree(`figure:${id}`, mark, [
      [x, y],
      [x, y + 31],
      [x, y - 31],
      [x + beside, y],
      [x - beside, y],
      [x + half, y + 31],
      [x - half, y + 31],
      [x + half, y - 31],
      [x - half, y - 31],
    ]);
  }
}

function bases(l: Layout): void {
  const slots = new Map(l.picture.powers.map((p) => [p.id, p.slot]));
  l.picture.bases.forEach((base, i) => {
    const shape = l.shape(base.region);
    const slot = slots.get(base.user);
    if (!shape || slot === undefined) return;
    const [x, y] = l.place(shape.at);
    if (!l.visible([x, y])) return;
    const spots = [
      [x, y],
      [x + 26, y + 10],
      [x - 26, y + 10],
      [x, y + 27],
      [x, y - 27],
      [x + 24, y - 20],
    ] as const;
    l.putFirstFree(`base:${i}`, { kind: 'base', slot }, spots);
  });
}

/**
 * Lays out a window. Reads fonts, so they should be loaded. `bleed` is how much of the window lies out of sight on each
 * side; names keep clear of that edge where they can.
 */
export function layOut(
  geometry: Geometry,
  picture: MapPicture,
  window: ChartWindow,
  measure: Measure,
  bleed: Bleed = { x: 0, y: 0 },
): Overlay {
  const layout = new Layout(geometry, picture, window, measure, bleed);
  // Crises first, then whose land it is.
  flares(layout);
  emblems(layout);
  lineSigns(layout);
  figures(layout);
  powerNames(layout);
  bases(layout);
  if (picture.lens === 'alliances') allianceNames(layout);
  regionNames(layout);
  seaNames(layout);
  return { items: layout.items };
}
