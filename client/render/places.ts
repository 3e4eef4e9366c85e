/** Where things stand in a window: points on the nearest copy of the map, arcs on every copy, fronts between regions. */
import { arcCurve, type Curve, pillWidth } from './arcs.ts';
import { type Geometry, insideShape, type Point, type Shape } from './mapfile.ts';
import { EMBLEM_RADIUS } from './marks.ts';
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
  /** Where the arc's pill stands on it; none where it has none, or no room. */
  readonly pill?: readonly [number, number];
}

/** CSS px on either side, and above and below, of a window that are out of sight. */
interface Hidden {
  readonly x: number;
  readonly y: number;
}

/** The arcs in CSS px, the short way round the globe, on each copy of the map that shows in the window, with their pills. */
export function arcCurves(
  geometry: Geometry,
  picture: MapPicture,
  w: ChartWindow,
  hidden: Hidden = { x: 0, y: 0 },
): PlacedArc[] {
  const taken: Box[] = picture.powers.flatMap(({ capital }) => {
    const shape = geometry.shapes.get(capital);
    if (!shape) return [];
    const [x, y] = nearestPlace(geometry, w, shape.at);
    return [{ x, y, halfWidth: EMBLEM_RADIUS, halfHeight: EMBLEM_RADIUS }];
  });
  for (const front of picture.fronts) {
    const place = frontPlace(geometry, front, w);
    if (place) taken.push({ x: place.x, y: place.y, halfWidth: 16, halfHeight: 20 });
  }
  return curvesOf(geometry, picture, w).map((placed) => {
    const { kind, label } = placed.arc;
    const pill =
      (kind === 'draft' || kind === 'tension') && label ? pillPlace(placed.curve, label, taken, w, hidden) : undefined;
    return pill ? { ...placed, pill } : placed;
  });
}

interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** Shares of an arc's length at which its pill may stand, the best first. */
const PILL_STOPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** The first stop in sight at which a pill covers no emblem and no other pill; what is found is taken. */
function pillPlace(
  curve: Curve,
  label: string,
  taken: Box[],
  w: ChartWindow,
  hidden: Hidden,
): readonly [number, number] | undefined {
  const [halfWidth, halfHeight] = [pillWidth(label) / 2, 12];
  const [edgeX, edgeY] = [hidden.x + halfWidth, hidden.y + halfHeight];
  const spot = PILL_STOPS.map((share) => curve[Math.round(share * (curve.length - 1))]).find(
    ([x, y]) =>
      x > edgeX &&
      x < w.width - edgeX &&
      y > edgeY &&
      y < w.height - edgeY &&
      taken.every((b) => Math.abs(b.x - x) > b.halfWidth + halfWidth || Math.abs(b.y - y) > b.halfHeight + halfHeight),
  );
  if (spot) taken.push({ x: spot[0], y: spot[1], halfWidth, halfHeight });
  return spot;
}

function curvesOf(geometry: Geometry, picture: MapPicture, w: ChartWindow): PlacedArc[] {
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

/** Steps from a region's middle toward its attacker in which its edge is looked for. */
const EDGE_STEPS = 24;

/** Where, 0–1 of the way from a point to a region's middle, that region begins. */
function edgeOf(region: Shape, [fromX, fromY]: Point): number {
  const [x, y] = region.at;
  let share = 1;
  while (share > 0) {
    const next = share - 1 / EDGE_STEPS;
    if (!insideShape(region, fromX + (x - fromX) * next, fromY + (y - fromY) * next)) return share;
    share = next;
  }
  return 0;
}

/** How near a front comes to either middle, CSS px: emblems stand there. */
const FRONT_KEEPS = 36;

/**
 * Where a front stands on the way from the attacker's ground to the middle of the region fought over: at that region's edge,
 * farther in as it is being lost, farther out as it is held; and the attack's direction in radians.
 */
export function frontPlace(
  geometry: Geometry,
  front: PictureFront,
  w: ChartWindow,
): { x: number; y: number; angle: number } | null {
  const [from, to] = [geometry.shapes.get(front.from), geometry.shapes.get(front.region)];
  if (!from || !to) return null;
  const [a, b] = [nearestPlace(geometry, w, from.at), nearestPlace(geometry, w, to.at)];
  const turn = geometry.file.wrap ? Math.round((to.at[0] - from.at[0]) / geometry.file.width) * geometry.file.width : 0;
  const edge = edgeOf(to, [from.at[0] + turn, from.at[1]]);
  const run = front.position < 0 ? edge : 1 - edge;
  const keeps = Math.min(0.5, FRONT_KEEPS / Math.max(1, Math.hypot(b[0] - a[0], b[1] - a[1])));
  const share = Math.max(keeps, Math.min(1 - keeps, edge + (front.position / 100) * run));
  return {
    x: a[0] + (b[0] - a[0]) * share,
    y: a[1] + (b[1] - a[1]) * share,
    angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
  };
}
