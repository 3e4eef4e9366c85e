/** The web laid out in one window: discs, curves, hulls and words in CSS px, ready to be drawn and to be hit. */
import type { Curve } from '../arcs.ts';
import type { Size, View } from '../view.ts';
import { type Disc, offCurve, webCurve } from './curves.ts';
import { type Hull, webHull } from './hull.ts';
import { placeWords, type WebLabels, type Width } from './labels.ts';
import type { WebBloc, WebEdge, WebPicture, WebPower, WebTension } from './picture.ts';
import type { Insets } from './view.ts';

export interface PlacedPower extends Disc {
  readonly power: WebPower;
}

export interface Scenery {
  readonly powers: readonly PlacedPower[];
  readonly edges: readonly { readonly edge: WebEdge; readonly curve: Curve }[];
  readonly tensions: readonly { readonly tension: WebTension; readonly curve: Curve }[];
  readonly hulls: readonly { readonly bloc: WebBloc; readonly hull: Hull }[];
  readonly words: WebLabels;
  /** Whether shares stand beside the names. */
  readonly notes: boolean;
  /** The middle of the web. */
  readonly middle: readonly [number, number];
  readonly scale: number;
}

/** No emblem is drawn smaller, CSS px. */
const LEAST_RADIUS = 13;
/** How far the ring of the chosen one stands out, CSS px. */
const SELECTED_RING = 4;
/** A window narrower than this is small, CSS px. */
const SMALL = 520;

/** Places a picture's things in a window; `selected` keeps its name where names contend. */
export function sceneryOf(
  picture: WebPicture,
  view: View,
  size: Size,
  selected: string | null,
  width: Width,
  insets: Insets,
): Scenery {
  const at = (x: number, y: number) =>
    [(x - view.x) * view.scale + size.width / 2, (y - view.y) * view.scale + size.height / 2] as const;
  const powers = picture.powers.map((power): PlacedPower => {
    const [x, y] = at(power.x, power.y);
    return { id: power.id, x, y, radius: Math.max(LEAST_RADIUS, power.radius * view.scale), power };
  });
  const disc = new Map(powers.map((one) => [one.id, one]));
  const between = <T extends { a: string; b: string }, R>(all: readonly T[], make: (one: T, a: Disc, b: Disc) => R) =>
    all.flatMap((one) => {
      const [a, b] = [disc.get(one.a), disc.get(one.b)];
      return a && b ? [make(one, a, b)] : [];
    });
  const ends = (wanted: (edge: WebEdge) => boolean) =>
    new Set(picture.edges.filter(wanted).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const bound = ends(({ kind }) => kind !== 'draft');
  const edges = between(picture.edges, (edge, a, b) => ({
    edge,
    curve: webCurve(a, b, powers, edge.kind === 'draft' && bound.has(`${a.id} ${b.id}`) ? 'second' : 'line'),
  }));
  const joined = ends(() => true);
  const tensions = between(picture.tensions, (tension, a, b) => ({
    tension,
    curve: webCurve(a, b, powers, joined.has(`${a.id} ${b.id}`) ? 'waveBeside' : 'wave'),
  }));
  const hulls = picture.blocs.map((bloc) => ({
    bloc,
    hull: webHull(bloc.members.flatMap((id) => disc.get(id) ?? [])),
  }));
  // On a phone there is no room for shares: the discs tell them.
  const small = size.width < SMALL;
  const rank = ({ id, power, radius }: PlacedPower) => (power.you ? 1000 : 0) + (id === selected ? 500 : 0) + radius;
  const { corner } = insets;
  const [cardLeft, cardRight] =
    corner?.side === 'right' ? [size.width - corner.width, size.width] : [0, corner?.width ?? 0];
  const words = placeWords(
    {
      cards: corner ? [{ left: cardLeft, top: 0, right: cardRight, bottom: corner.height }] : [],
      discs: [...powers]
        .sort((a, b) => rank(b) - rank(a))
        .map(({ power: { name, note }, radius, ...rest }) => ({
          ...rest,
          radius: rest.id === selected ? radius + SELECTED_RING : radius,
          name,
          note: small ? '' : note,
        })),
      lines: [
        ...edges.map(({ edge: { id, label }, curve }) => ({ id, label, curve })),
        ...tensions.map(({ tension: { id, label }, curve }) => ({ id, label, curve })),
      ],
      hulls: hulls.map(({ bloc: { id, name }, hull }) => ({ id, name, hull })),
    },
    width,
    { left: 0, top: 0, right: size.width, bottom: size.height },
    { left: insets.left, top: insets.top, right: size.width - insets.right, bottom: size.height - insets.bottom },
  );
  return { powers, edges, tensions, hulls, words, notes: !small, middle: at(0, 0), scale: view.scale };
}

/** The power at a point, or null. */
export function powerAt({ powers }: Scenery, x: number, y: number): string | null {
  const found = powers.find((one) => Math.hypot(one.x - x, one.y - y) <= one.radius + 6);
  return found?.id ?? null;
}

/** The line at a point, or null. */
export function lineAt({ edges, tensions }: Scenery, x: number, y: number): string | null {
  const near = [
    ...edges.map(({ edge, curve }) => ({ id: edge.id, off: offCurve(curve, x, y) })),
    ...tensions.map(({ tension, curve }) => ({ id: tension.id, off: offCurve(curve, x, y) })),
  ].sort((a, b) => a.off - b.off)[0];
  return near && near.off < 7 ? near.id : null;
}
