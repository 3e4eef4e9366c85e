/** Keeping names and signs apart: what a layout run has placed, and whether a spot is still free. */
import { coverOf, type Lettering, type Measure, type Rect, spread } from './lettering.ts';
import type { Geometry, Point, Shape } from './mapfile.ts';
import { EMBLEM_RADIUS } from './marks.ts';
import { drawMask, type LandMask } from './mask.ts';
import { Occupancy, square } from './occupancy.ts';
import type { MapPicture, PicturePower } from './picture.ts';
import { nearestPlace } from './places.ts';
import type { Candidate } from './powerlabels.ts';
import type { ChartWindow } from './trace.ts';

export type Mark =
  | { readonly kind: 'emblem'; readonly slot: number }
  | { readonly kind: 'base'; readonly slot: number }
  | { readonly kind: 'flare' }
  | { readonly kind: 'figure'; readonly text: string; readonly held: number | null }
  | { readonly kind: 'chip'; readonly text: string }
  | { readonly kind: 'lettering'; readonly lettering: Lettering };

/** Half the height of a card with one line of text, CSS px. */
const CHIP_HALF = 12;

/** What a mark covers about its middle, CSS px. */
export function coverOfMark(mark: Mark, measure: Measure): Rect[] {
  switch (mark.kind) {
    case 'emblem':
      return square(EMBLEM_RADIUS + 1);
    case 'base':
      return square(10.5);
    case 'flare':
      return square(15);
    case 'figure':
      return square(15.5);
    case 'chip': {
      const { width } = spread({ text: mark.text, style: 'figure', size: 13, tracking: 0 }, measure);
      return [{ x: 0, y: 0, halfWidth: width / 2 + 9, halfHeight: CHIP_HALF + 1 }];
    }
    case 'lettering':
      return coverOf(mark.lettering, measure);
  }
}

export interface Placed {
  readonly id: string;
  readonly mark: Mark;
  /** Map units. */
  readonly at: Point;
}

/** CSS px of a window out of sight on the left and right (x), top and bottom (y). */
export interface Bleed {
  readonly x: number;
  readonly y: number;
  /** Nothing can be brought into sight: what the edge would cut is left out. */
  readonly still?: boolean;
}

/** Names keep this far from the edge of what is seen: the frame and a little air. */
const SIGHT_INSET = 13;
/** The air at the edge of a still chart that a name must have. */
const STILL_INSET = 3;

/** One layout run of a window: what is taken so far, and the places found. The steps of overlay.ts fill it. */
export class Layout {
  readonly items: Placed[] = [];
  readonly taken = new Occupancy();
  readonly mask: LandMask;

  constructor(
    readonly geometry: Geometry,
    readonly picture: MapPicture,
    readonly window: ChartWindow,
    readonly measure: Measure,
    readonly bleed: Bleed,
  ) {
    this.mask = drawMask(geometry, picture, window);
  }

  place(at: Point): [number, number] {
    return nearestPlace(this.geometry, this.window, at);
  }

  visible([x, y]: readonly [number, number], pad = 40): boolean {
    return x > -pad && y > -pad && x < this.window.width + pad && y < this.window.height + pad;
  }

  shape(id: string): Shape | undefined {
    return this.geometry.shapes.get(id);
  }

  /** You first, then powers by rank. */
  byRank(): PicturePower[] {
    const { you, powers } = this.picture;
    return [...powers].sort((a, b) => Number(b.id === you) - Number(a.id === you) || a.rank - b.rank);
  }

  put(id: string, mark: Mark, x: number, y: number, cover: readonly Rect[]): void {
    this.taken.take(x, y, cover);
    const { scale } = this.window;
    this.items.push({ id, mark, at: [this.window.x + x / scale, this.window.y + y / scale] });
  }

  /** Puts a mark at the first spot that is free, words where the edge cuts none; nowhere where there is none. */
  putFirstFree(id: string, mark: Mark, spots: readonly (readonly [number, number])[], gap = 1): void {
    const cover = coverOfMark(mark, this.measure);
    const spot = spots.find(
      ([x, y]) => this.taken.free(x, y, cover, gap) && !(mark.kind === 'chip' && this.isCut(x, y, cover)),
    );
    if (spot) this.put(id, mark, spot[0], spot[1], cover);
  }

  /** Puts the best candidate that is free: one wholly in sight, else, unless `whole` or still, one that the edge may cut. */
  letter(id: string, candidates: readonly Candidate[], whole = false, gap = 3): void {
    let fallback: Candidate | null = null;
    for (const candidate of candidates) {
      const { lettering, x, y } = candidate;
      const cover = coverOf(lettering, this.measure);
      if (!this.taken.free(x, y, cover, gap)) continue;
      if (this.inSight(x, y, cover)) {
        this.put(id, { kind: 'lettering', lettering }, x, y, cover);
        return;
      }
      const cut = whole ? this.isCut(x, y, cover) : this.bleed.still && !this.inSight(x, y, cover, STILL_INSET);
      if (!cut) fallback ??= candidate;
    }
    if (!fallback) return;
    const { lettering, x, y } = fallback;
    this.put(id, { kind: 'lettering', lettering }, x, y, coverOf(lettering, this.measure));
  }

  /** Partly in sight: the edge of what is seen runs through it. */
  isCut(x: number, y: number, cover: readonly Rect[]): boolean {
    if (this.inSight(x, y, cover)) return false;
    const { width, height } = this.window;
    return cover.some(
      (r) =>
        x + r.x + r.halfWidth > this.bleed.x &&
        x + r.x - r.halfWidth < width - this.bleed.x &&
        y + r.y + r.halfHeight > this.bleed.y &&
        y + r.y - r.halfHeight < height - this.bleed.y,
    );
  }

  /** Whether a cover lies within what is seen, the frame left free. */
  inSight(x: number, y: number, cover: readonly Rect[], inset = SIGHT_INSET): boolean {
    const { width, height } = this.window;
    const [left, top] = [this.bleed.x + inset, this.bleed.y + inset];
    return cover.every(
      (r) =>
        x + r.x - r.halfWidth > left &&
        x + r.x + r.halfWidth < width - left &&
        y + r.y - r.halfHeight > top &&
        y + r.y + r.halfHeight < height - top,
    );
  }
}
