/**
 * Lays out everything above the coast for one window: emblems, bases, crises, figures, names. Nothing overlaps; what does
 * not fit is left out, least important first. Places are kept in map units, so that they hold while the reader pans.
 */
import { pillWidth } from './arcs.ts';
import { type Bleed, Layout, type Placed, square } from './layout.ts';
import type { Measure } from './lettering.ts';
import type { Geometry } from './mapfile.ts';
import { EMBLEM_RADIUS } from './marks.ts';
import type { MapPicture } from './picture.ts';
import { allianceNames, powerNames, regionNames, seaNames } from './placenames.ts';
import { arcCurves, frontPlace } from './places.ts';
import type { ChartWindow } from './trace.ts';

export interface Overlay {
  readonly items: readonly Placed[];
}

function emblems(l: Layout): void {
  for (const power of l.byRank()) {
    const shape = l.shape(power.capital);
    if (!shape) continue;
    const [x, y] = l.place(shape.at);
    if (!l.visible([x, y]) || !l.taken.free(x, y, square(EMBLEM_RADIUS * 0.6), 0)) continue;
    l.put(`emblem:${power.id}`, { kind: 'emblem', slot: power.slot }, x, y, square(EMBLEM_RADIUS + 1));
  }
}

function flares(l: Layout): void {
  for (const flare of l.picture.flares) {
    const shape = l.shape(flare.region);
    if (!shape) continue;
    const [x, y] = l.place(shape.at);
    if (!l.visible([x, y])) continue;
    const spots = [
      [x, y],
      [x + 31, y + 14],
      [x - 31, y + 14],
      [x + 26, y - 24],
      [x - 26, y - 24],
    ] as const;
    l.putFirstFree(`flare:${flare.id}`, { kind: 'flare' }, spots, square(15), true);
  }
}

/** Keeps names and bases off the signs that the lines carry: shields, pills, fronts. */
function lineSigns(l: Layout): void {
  for (const { arc, curve, pill } of arcCurves(l.geometry, l.picture, l.window)) {
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
    const spots = [
      [x, y],
      [x, y + 31],
      [x, y - 31],
      [x + 31, y],
      [x - 31, y],
    ] as const;
    if (region.figure.length <= 3) {
      const share = Number.parseFloat(region.figure) / 100;
      l.putFirstFree(`figure:${id}`, { kind: 'figure', text: region.figure, value: share }, spots, square(15.5), true);
    } else {
      const cover = [{ x: 0, y: 0, halfWidth: region.figure.length * 3.6 + 9, halfHeight: 13 }];
      l.putFirstFree(`figure:${id}`, { kind: 'chip', text: region.figure }, spots, cover);
    }
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
    l.putFirstFree(`base:${i}`, { kind: 'base', slot }, spots, square(10.5));
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
  emblems(layout);
  flares(layout);
  lineSigns(layout);
  figures(layout);
  powerNames(layout);
  bases(layout);
  if (picture.lens === 'alliances') allianceNames(layout);
  regionNames(layout);
  seaNames(layout);
  return { items: layout.items };
}
