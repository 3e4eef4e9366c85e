/** The outline of a bloc: the tightest belt about its members' discs, which is round by itself. */
import { polygonContains, polygonHull } from 'd3-polygon';

export type Hull = readonly (readonly [number, number])[];

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Room between a member's disc and the belt: for its ring, and below for its name. */
const ROOM = 20;
const NAME = 18;
/** Points on each disc. */
const POINTS = 28;

/** The hull of some discs, in their units; empty where there are none. */
export function webHull(discs: readonly Disc[], room = ROOM): Hull {
  const points = discs.flatMap(({ x, y, radius }) =>
    Array.from({ length: POINTS }, (_, i): [number, number] => {
      const turn = (i / POINTS) * 2 * Math.PI;
      const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
      return [x + dx * (radius + room), y + dy * (radius + room + (dy > 0 ? NAME : 0))];
    }),
  );
  return polygonHull(points) ?? [];
}

/** Whether a place lies inside a hull. */
export const insideHull = (hull: Hull, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  hull.length > 2 && polygonContains(hull as [number, number][], [x, y]);
