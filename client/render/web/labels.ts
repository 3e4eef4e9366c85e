/** Where the web's words go: names by their powers, pills on their lines, blocs' names by their hulls; none covers another. */
import type { Curve } from '../arcs.ts';
import type { Rect } from '../lettering.ts';
import { Occupancy, square } from '../occupancy.ts';
import type { Disc } from './curves.ts';
import type { Hull } from './hull.ts';

/** Width of a text in CSS px. */
export type Width = (text: string, kind: 'name' | 'note' | 'pill' | 'bloc') => number;

export interface LabelledDisc extends Disc {
  readonly name: string;
  readonly note: string;
}

/** The middle of a label. */
export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface WebLabels {
  readonly names: readonly PlacedLabel[];
  readonly pills: readonly PlacedLabel[];
  readonly blocs: readonly PlacedLabel[];
}

interface WebWords {
  /** What stands over a part of the window. */
  readonly cards: readonly Bounds[];
  /** The most important first. */
  readonly discs: readonly LabelledDisc[];
  readonly lines: readonly { readonly id: string; readonly label?: string; readonly curve: Curve }[];
  readonly hulls: readonly { readonly id: string; readonly name: string; readonly hull: Hull }[];
}

const NAME_HALF = 9;
const EMBLEM_HALF = 9;
const PILL_HALF = 12;
const BLOC_HALF = 11;
/** Between a belt and its name at its side. */
const BESIDE = 10;
/** Between two words. */
const AIR = 3;
/** The ring about a node. */
const RING = 7;
/** Between name and share. */
export const NOTE_GAP = 5;

const box = (halfWidth: number, halfHeight: number): Rect[] => [{ x: 0, y: 0, halfWidth, halfHeight }];

/** A part of the window, CSS px. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Places the words within what is `free` of the window, names elsewhere in it at need. What finds no place is left out. */
export function placeWords(
  { cards, discs, lines, hulls }: WebWords,
  width: Width,
  whole: Bounds,
  free: Bounds,
): WebLabels {
  const taken = new Occupancy();
  for (const { left, top, right, bottom } of cards) {
    taken.take((left + right) / 2, (top + bottom) / 2, box((right - left) / 2, (bottom - top) / 2));
  }
  // What a name that finds no other place must still keep clear of: the emblems, and the other names.
  const crowded = new Occupancy();
  for (const { x, y, radius } of discs) {
    taken.take(x, y, square(radius + RING - 1));
    crowded.take(x, y, square(EMBLEM_HALF));
  }
  const place = (
    id: string,
    halfWidth: number,
    halfHeight: number,
    bounds: Bounds,
    spots: readonly (readonly [number, number])[],
    among = taken,
  ): PlacedLabel[] => {
    const cover = box(halfWidth, halfHeight);
    const spot = spots.find(
      ([x, y]) =>
        x - halfWidth > bounds.left &&
        x + halfWidth < bounds.right &&
        y - halfHeight > bounds.top &&
        y + halfHeight < bounds.bottom &&
        among.free(x, y, cover, AIR),
    );
    if (!spot) return [];
    for (const one of [taken, crowded]) one.take(spot[0], spot[1], cover);
    return [{ id, x: spot[0], y: spot[1], halfWidth, halfHeight }];
  };
  const belts = hulls.map(({ hull }) => ({ curve: walked(hull) }));
  const names = discs.flatMap((disc) => {
    const half = (width(disc.name, 'name') + (disc.note ? NOTE_GAP + width(disc.note, 'note') : 0)) / 2;
    const spots = clearest(nameSpots(disc, half), half, [...lines, ...belts]);
    // On a phone, where no share has room either, a name may lie on a disc's edge sooner than be missing.
    for (const [bounds, among] of [[free], [whole], [free, disc.note ? taken : crowded]] as const) {
      const found = place(disc.id, half, NAME_HALF, bounds, spots, among);
      if (found.length > 0) return found;
    }
    return [];
  });
  const pills = lines.flatMap(({ id, label, curve }) => {
    if (!label) return [];
    const stops = STOPS.map((stop) => curve[Math.round(stop * (curve.length - 1))]);
    return place(id, width(label, 'pill') / 2 + 10, PILL_HALF, whole, stops);
  });
  const blocs = hulls.flatMap(({ id, name, hull }) => {
    const half = width(name, 'bloc') / 2;
    return place(id, half, BLOC_HALF, free, hullSpots(hull, half));
  });
  return { names, pills, blocs };
}

/** Shares of a line's length at which its pill may stand. */
const STOPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;

function nameSpots({ x, y, radius }: Disc, half: number): [number, number][] {
  const off = radius + RING + NAME_HALF + 3;
  const side = radius + RING + half + 3;
  const lean = half * 0.55;
  const corner = 0.72 * (radius + RING);
  return [
    [x, y + off],
    [x, y - off],
    [x + side, y],
    [x - side, y],
    [x + lean, y + off],
    [x - lean, y + off],
    [x + lean, y - off],
    [x - lean, y - off],
    [x + corner + half, y + corner + NAME_HALF],
    [x - corner - half, y + corner + NAME_HALF],
    [x + corner + half, y - corner - NAME_HALF],
    [x - corner - half, y - corner - NAME_HALF],
    [x, y + off + 18],
    [x, y - off - 18],
  ];
}

/** CSS px between two points of a belt that a name is held against. */
const STRIDE = 10;

/** A belt with points along its straight stretches too. */
function walked(hull: Hull): Curve {
  return hull.flatMap(([x, y], i): (readonly [number, number])[] => {
    const [toX, toY] = hull[(i + 1) % hull.length];
    const steps = Math.max(1, Math.round(Math.hypot(toX - x, toY - y) / STRIDE));
    return Array.from({ length: steps }, (_, k) => [x + ((toX - x) * k) / steps, y + ((toY - y) * k) / steps] as const);
  });
}

/** The spots at which the least of the lines runs under a name first; among equals, as they were. */
function clearest(
  spots: readonly (readonly [number, number])[],
  half: number,
  lines: readonly { readonly curve: Curve }[],
): (readonly [number, number])[] {
  const crossed = ([x, y]: readonly [number, number]): number =>
    lines.reduce((sum, { curve }) => {
      const under = curve.filter(([px, py]) => Math.abs(px - x) < half + 2 && Math.abs(py - y) < NAME_HALF);
      return sum + (under.length > 0 ? 1 : 0) + under.length / curve.length;
    }, 0);
  return spots
    .map((spot) => ({ spot, lines: crossed(spot) }))
    .sort((a, b) => a.lines - b.lines)
    .map(({ spot }) => spot);
}

/** Just outside the belt, above its top first, then round it, then level with it on either side; else upon it. */
function hullSpots(hull: Hull, half: number): [number, number][] {
  if (hull.length === 0) return [];
  const cx = hull.reduce((sum, [x]) => sum + x, 0) / hull.length;
  const cy = hull.reduce((sum, [, y]) => sum + y, 0) / hull.length;
  const spots = hull.map(([x, y]): [number, number] => {
    const off = Math.hypot(x - cx, y - cy) || 1;
    const [dx, dy] = [(x - cx) / off, (y - cy) / off];
    return [x + dx * (half + 6), y + dy * (BLOC_HALF + 6)];
  });
  // The higher and the nearer to the middle line, the better.
  const rank = ([x, y]: readonly [number, number]) => y + Math.abs(x - cx) * 0.4;
  const beside = hull.flatMap(([x, y]): [number, number][] => [
    [x - half - BESIDE, y],
    [x + half + BESIDE, y],
  ]);
  const upon = hull.map(([x, y]): [number, number] => [x, y]);
  return [spots, beside, upon].flatMap((some) => some.sort((a, b) => rank(a) - rank(b)));
}
