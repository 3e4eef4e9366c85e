/** Where things stand in a window: points on the nearest copy of the map, arcs on every copy, fronts between regions. */
import { arcCurve, type Curve } from './arcs.ts';
import type { Geometry, Point } from './mapfile.ts';
import type { MapPicture, PictureArc, PictureFront } from './picture.ts';
import { type ChartWindow, toWindow } from './trace.ts';

/** Screen place of a map point on the copy of the map nearest the window's middle. */
export function nearestPlace(geometry: Geometry, w: ChartWindow, at: Point): [number, number] {
  const { wrap, width } = geometry.file;
  const middle = w.x + w.width / w.scale / 2;
  const x = wrap ? at[0] + Math.round((middle - at[0]) / width) * width : at[0];
  return toWindow(w, [x, at[1]]);
}

/** An arc on one copy of the map; `id` tells the copies apart. */
export interface PlacedArc {
  readonly id: string;
  readonly arc: PictureArc;
  readonly curve: Curve;
}

/** The arcs' curves in CSS px, the short way round the globe, on each copy of the map that shows in the window. */
export function arcCurves(geometry: Geometry, picture: MapPicture, w: ChartWindow): PlacedArc[] {
  const pairs = new Map<string, number>();
  const { wrap, width } = geometry.file;
  return picture.arcs.flatMap((arc) => {
    const [from, to] = [geometry.shapes.get(arc.from), geometry.shapes.get(arc.to)];
    if (!from || !to || from === to) return [];
    const key = [arc.from, arc.to].sort().join(' ');
    const order = pairs.get(key) ?? 0;
    pairs.set(key, order + 1);
    const turn = wrap ? Math.round((from.at[0] - to.at[0]) / width) * width : 0;
    const end = [to.at[0] + turn, to.at[1]] as const;
    const [west, east] = [Math.min(from.at[0], end[0]), Math.max(from.at[0], end[0])];
    const first = wrap ? Math.ceil((w.x - east) / width) : 0;
    const last = wrap ? Math.floor((w.x + w.width / w.scale - west) / width) : 0;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
      const shift = (first + i) * width;
      const place = (at: Point) => toWindow(w, [at[0] + shift, at[1]]);
      return { id: `${arc.id}:${first + i}`, arc, curve: arcCurve(place(from.at), place(end), order) };
    });
  });
}

/** Where a front stands: between the two regions' middles, by its position; and the attack's direction in radians. */
export function frontPlace(
  geometry: Geometry,
  front: PictureFront,
  w: ChartWindow,
): { x: number; y: number; angle: number } | null {
  const [from, to] = [geometry.shapes.get(front.from), geometry.shapes.get(front.region)];
  if (!from || !to) return null;
  const [a, b] = [nearestPlace(geometry, w, from.at), nearestPlace(geometry, w, to.at)];
  const share = 0.5 + (front.position / 100) * 0.38;
  return {
    x: a[0] + (b[0] - a[0]) * share,
    y: a[1] + (b[1] - a[1]) * share,
    angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
  };
}
