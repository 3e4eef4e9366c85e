/** Keeping names and signs apart: what a layout run has placed, and whether a spot is still free. */
import { coverOf, type Lettering, type Measure, type Rect } from './lettering.ts';
import type { Geometry, Point, Shape } from './mapfile.ts';
import { drawMask, type LandMask } from './mask.ts';
import type { MapPicture, PicturePower } from './picture.ts';
import { nearestPlace } from './places.ts';
import type { Candidate } from './powerlabels.ts';
import type { ChartWindow } from './trace.ts';

export type Mark =
  | { readonly kind: 'emblem'; readonly slot: number }
  | { readonly kind: 'base'; readonly slot: number }
  | { readonly kind: 'flare' }
  | { readonly kind: 'figure'; readonly text: string; readonly value: number }
  | { readonly kind: 'chip'; readonly text: string }
  | { readonly kind: 'lettering'; readonly lettering: Lettering };

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
}

/** Names keep this far from the edge of what is seen: the frame and a little air. */
const SIGHT_INSET = 13;

type Box = { x: number; y: number; hw: number; hh: number };

/** Keeps what is taken and says whether a place is free. */
class Occupancy {
  readonly #boxes: Box[] = [];
  readonly #window: ChartWindow;

  constructor(window: ChartWindow) {
    this.#window = window;
  }

  free(x: number, y: number, cover: readonly Rect[], gap = 2): boolean {
    return cover.every((r) => {
      const [cx, cy] = [x + r.x, y + r.y];
      if (cx + r.halfWidth < 0 || cy + r.halfHeight < 0) return true;
      if (cx - r.halfWidth > this.#window.width || cy - r.halfHeight > this.#window.height) return true;
      return this.#boxes.every(
        (b) => Math.abs(b.x - cx) >= b.hw + r.halfWidth + gap || Math.abs(b.y - cy) >= b.hh + r.halfHeight + gap,
      );
    });
  }

  take(x: number, y: number, cover: readonly Rect[]): void {
    for (const r of cover) this.#boxes.push({ x: x + r.x, y: y + r.y, hw: r.halfWidth, hh: r.halfHeight });
  }
}

/** A square cover about a mark's middle, by half its side. */
export const square = (half: number): Rect[] => [{ x: 0, y: 0, halfWidth: half, halfHeight: half }];

/** One layout run of a window: what is taken so far, and the places found. The steps of overlay.ts fill it. */
export class Layout {
  readonly items: Placed[] = [];
  readonly taken: Occupancy;
  readonly mask: LandMask;

  constructor(
    readonly geometry: Geometry,
    readonly picture: MapPicture,
    readonly window: ChartWindow,
    readonly measure: Measure,
    readonly bleed: Bleed,
  ) {
    this.taken = new Occupancy(window);
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

  putFirstFree(
    id: string,
    mark: Mark,
    spots: readonly (readonly [number, number])[],
    cover: Rect[],
    force = false,
  ): void {
    const spot = spots.find(([x, y]) => this.taken.free(x, y, cover)) ?? (force ? spots[0] : undefined);
    if (spot) this.put(id, mark, spot[0], spot[1], cover);
  }

  /** Puts the best candidate that is free: one wholly in sight, else, unless `whole`, one that the edge may cut. */
  letter(id: string, candidates: readonly Candidate[], whole = false): void {
    let fallback: Candidate | null = null;
    for (const candidate of candidates) {
      const { lettering, x, y } = candidate;
      const cover = coverOf(lettering, this.measure);
      if (!this.taken.free(x, y, cover, 3)) continue;
      if (this.inSight(x, y, cover)) {
        this.put(id, { kind: 'lettering', lettering }, x, y, cover);
        return;
      }
      if (!whole || !this.isCut(x, y, cover)) fallback ??= candidate;
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
  inSight(x: number, y: number, cover: readonly Rect[]): boolean {
    const { width, height } = this.window;
    const [left, top] = [this.bleed.x + SIGHT_INSET, this.bleed.y + SIGHT_INSET];
    return cover.every(
      (r) =>
        x + r.x - r.halfWidth > left &&
        x + r.x + r.halfWidth < width - left &&
        y + r.y - r.halfHeight > top &&
        y + r.y + r.halfHeight < height - top,
    );
  }
}
