/**
 * Lays out everything above the coast for one window: emblems, bases, crises, figures, names. Nothing overlaps; what does
 * not fit is left out, least important first. Places are kept in map units, so that they hold while the reader pans.
 */
import { coverOf, type Lettering, type Measure, type Rect, spread } from './lettering.ts';
import type { Geometry, Point, Shape } from './mapfile.ts';
import { EMBLEM_RADIUS } from './marks.ts';
import { drawMask, type LandMask, largestPatches, maskAt, maskValue } from './mask.ts';
import type { MapPicture, PicturePower } from './picture.ts';
import { arcCurves, frontPlace, nearestPlace } from './places.ts';
import { type Candidate, placesOnLand, placesRoundEmblem } from './powerlabels.ts';
import { zoomStep } from './theme.ts';
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

export interface Overlay {
  readonly items: readonly Placed[];
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

const square = (half: number): Rect[] => [{ x: 0, y: 0, halfWidth: half, halfHeight: half }];

/** One layout run; the steps below are called in order of importance. */
class Layout {
  readonly items: Placed[] = [];
  readonly #taken: Occupancy;
  readonly #mask: LandMask;

  constructor(
    readonly geometry: Geometry,
    readonly picture: MapPicture,
    readonly window: ChartWindow,
    readonly measure: Measure,
    readonly bleed: Bleed,
  ) {
    this.#taken = new Occupancy(window);
    this.#mask = drawMask(geometry, picture, window);
  }

  #place(at: Point): [number, number] {
    return nearestPlace(this.geometry, this.window, at);
  }

  #visible([x, y]: readonly [number, number], pad = 40): boolean {
    return x > -pad && y > -pad && x < this.window.width + pad && y < this.window.height + pad;
  }

  #put(id: string, mark: Mark, x: number, y: number, cover: readonly Rect[]): void {
    this.#taken.take(x, y, cover);
    const { scale } = this.window;
    this.items.push({ id, mark, at: [this.window.x + x / scale, this.window.y + y / scale] });
  }

  #putFirstFree(
    id: string,
    mark: Mark,
    spots: readonly (readonly [number, number])[],
    cover: Rect[],
    force = false,
  ): void {
    const spot = spots.find(([x, y]) => this.#taken.free(x, y, cover)) ?? (force ? spots[0] : undefined);
    if (spot) this.#put(id, mark, spot[0], spot[1], cover);
  }

  #shape(id: string): Shape | undefined {
    return this.geometry.shapes.get(id);
  }

  emblems(): void {
    for (const power of this.#byRank()) {
      const shape = this.#shape(power.capital);
      if (!shape) continue;
      const [x, y] = this.#place(shape.at);
      if (!this.#visible([x, y]) || !this.#taken.free(x, y, square(EMBLEM_RADIUS * 0.6), 0)) continue;
      this.#put(`emblem:${power.id}`, { kind: 'emblem', slot: power.slot }, x, y, square(EMBLEM_RADIUS + 1));
    }
  }

  flares(): void {
    for (const flare of this.picture.flares) {
      const shape = this.#shape(flare.region);
      if (!shape) continue;
      const [x, y] = this.#place(shape.at);
      if (!this.#visible([x, y])) continue;
      const spots = [
        [x, y],
        [x + 31, y + 14],
        [x - 31, y + 14],
        [x + 26, y - 24],
        [x - 26, y - 24],
      ] as const;
      this.#putFirstFree(`flare:${flare.id}`, { kind: 'flare' }, spots, square(15), true);
    }
  }

  /** Keeps names and bases off the signs that the lines carry: shields, pills, fronts. */
  lineSigns(): void {
    for (const { arc, curve } of arcCurves(this.geometry, this.picture, this.window)) {
      const [x, y] = curve[Math.floor(curve.length / 2)];
      if (arc.kind === 'guarantee') this.#taken.take(x, y, square(8));
      if (arc.kind !== 'draft' || !arc.label) continue;
      this.#taken.take(x, y, [{ x: 0, y: 0, halfWidth: arc.label.length * 3.6 + 10, halfHeight: 13 }]);
    }
    for (const front of this.picture.fronts) {
      const place = frontPlace(this.geometry, front, this.window);
      if (place) this.#taken.take(place.x, place.y, square(20));
    }
  }

  figures(): void {
    for (const [id, region] of Object.entries(this.picture.regions)) {
      const shape = region.figure ? this.#shape(id) : undefined;
      if (!shape || !region.figure) continue;
      const [x, y] = this.#place(shape.at);
      if (!this.#visible([x, y])) continue;
      const spots = [
        [x, y],
        [x, y + 31],
        [x, y - 31],
        [x + 31, y],
        [x - 31, y],
      ] as const;
      if (region.figure.length <= 3) {
        const share = Number.parseFloat(region.figure) / 100;
        this.#putFirstFree(
          `figure:${id}`,
          { kind: 'figure', text: region.figure, value: share },
          spots,
          square(15.5),
          true,
        );
      } else {
        const cover = [{ x: 0, y: 0, halfWidth: region.figure.length * 3.6 + 9, halfHeight: 13 }];
        this.#putFirstFree(`figure:${id}`, { kind: 'chip', text: region.figure }, spots, cover);
      }
    }
  }

  bases(): void {
    const slots = new Map(this.picture.powers.map((p) => [p.id, p.slot]));
    this.picture.bases.forEach((base, i) => {
      const shape = this.#shape(base.region);
      const slot = slots.get(base.user);
      if (!shape || slot === undefined) return;
      const [x, y] = this.#place(shape.at);
      if (!this.#visible([x, y])) return;
      const spots = [
        [x, y],
        [x + 26, y + 10],
        [x - 26, y + 10],
        [x, y + 27],
        [x, y - 27],
        [x + 24, y - 20],
      ] as const;
      this.#putFirstFree(`base:${i}`, { kind: 'base', slot }, spots, square(10.5));
    });
  }

  powerNames(): void {
    const patches = largestPatches(this.#mask);
    for (const power of this.#byRank()) {
      const name = power.name.toLocaleUpperCase();
      const value = maskValue(this.picture, power.id);
      const shape = this.#shape(power.capital);
      const at = shape && this.#place(shape.at);
      const cells = patches.get(value) ?? [];
      const candidates = placesOnLand(this.#mask, value, cells, name, power.rank, this.measure);
      if (at && this.#visible(at, 0)) candidates.push(...placesRoundEmblem(cells, at, name, this.measure));
      this.#letter(
        `power:${power.id}`,
        candidates.sort((a, b) => b.score - a.score),
      );
    }
  }

  /** Puts the best candidate that is free, one wholly in sight if there is any. */
  #letter(id: string, candidates: readonly Candidate[]): void {
    let fallback: Candidate | null = null;
    for (const candidate of candidates) {
      const { lettering, x, y } = candidate;
      const cover = coverOf(lettering, this.measure);
      if (!this.#taken.free(x, y, cover, 3)) continue;
      if (this.#inSight(x, y, cover)) {
        this.#put(id, { kind: 'lettering', lettering }, x, y, cover);
        return;
      }
      fallback ??= candidate;
    }
    if (!fallback) return;
    const { lettering, x, y } = fallback;
    this.#put(id, { kind: 'lettering', lettering }, x, y, coverOf(lettering, this.measure));
  }

  #inSight(x: number, y: number, cover: readonly Rect[]): boolean {
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

  allianceNames(): void {
    (this.picture.alliances ?? []).forEach((alliance, i) => {
      const members = this.picture.powers.filter((p) => alliance.members.includes(p.id));
      const leader = members.sort((a, b) => a.rank - b.rank)[0];
      const shape = leader && this.#shape(leader.capital);
      if (!shape) return;
      const [x, y] = this.#place(shape.at);
      const spots = [
        [x, y + 29],
        [x, y - 29],
        [x, y + 56],
        [x, y - 56],
        [x + 90, y],
        [x - 90, y],
      ] as const;
      const cover = [{ x: 0, y: 0, halfWidth: alliance.label.length * 3.5 + 9, halfHeight: 13 }];
      this.#putFirstFree(`alliance:${i}`, { kind: 'chip', text: alliance.label }, spots, cover);
    });
  }

  regionNames(): void {
    const step = zoomStep(this.geometry.file.wrap, this.window.scale);
    if (step === 'world') return;
    const owned = new Map<string, number>();
    for (const r of Object.values(this.picture.regions)) if (r.owner) owned.set(r.owner, (owned.get(r.owner) ?? 0) + 1);
    const shapes = [...this.geometry.shapes.values()].sort((a, b) => this.#largestPart(b) - this.#largestPart(a));
    for (const shape of shapes) {
      const region = this.picture.regions[shape.id];
      // A power of one region already has its name there.
      if (!region || (region.owner && owned.get(region.owner) === 1)) continue;
      const lettering: Lettering = { text: region.name, style: 'region', size: 14, tracking: 0, angle: 0, curve: 0 };
      const [x, y] = this.#place(shape.at);
      if (!this.#visible([x, y], 10)) continue;
      const { width } = spread(lettering, this.measure);
      const across = (shape.box[2] - shape.box[0]) * this.window.scale;
      if (this.geometry.file.wrap && width > across * 1.15) continue;
      const spots = [
        [0, 0],
        [0, 22],
        [0, -22],
        [0, 38],
        [0, -38],
        [30, 12],
        [-30, 12],
        [44, 0],
        [-44, 0],
        [36, -24],
        [-36, -24],
        [34, 34],
        [-34, 34],
        [0, 56],
        [0, -56],
      ];
      this.#letter(
        `region:${shape.id}`,
        spots
          .filter(([dx, dy]) => this.#ownLand(shape, x + dx, y + dy))
          .map(([dx, dy]) => ({ lettering, x: x + dx, y: y + dy, score: 0 })),
      );
    }
  }

  #largestPart(shape: Shape): number {
    return Math.max(...shape.parts.map((p) => p.area));
  }

  /** Whether the middle and a little to each side lie on land of the shape's owner. */
  #ownLand(shape: Shape, x: number, y: number): boolean {
    const owner = this.picture.regions[shape.id]?.owner;
    const value = owner ? maskValue(this.picture, owner) : 1;
    return [-14, 0, 14].every((dx) => maskAt(this.#mask, x + dx, y) === value);
  }

  seaNames(): void {
    for (const sea of this.geometry.file.seas) {
      const lines = this.picture.seas?.[sea.key]?.split('\n') ?? [];
      const grow = Math.min(
        1.5,
        Math.max(0.78, this.geometry.file.wrap ? this.window.scale * 0.95 : this.window.scale ** 0.5),
      );
      const size = sea.size * grow;
      if (size < 8.5) continue;
      const [x, y] = this.#place(sea.at);
      const set = lines.map(
        (text, i): Candidate => ({
          lettering: {
            text,
            style: 'sea',
            size,
            tracking: sea.size > 12 ? 0.12 : 0.05,
            angle: ((sea.angle ?? 0) * Math.PI) / 180,
            curve: (sea.curve ?? 0) * this.window.scale,
          },
          x,
          y: y + (i - (lines.length - 1) / 2) * size * 1.28,
          score: 0,
        }),
      );
      // A sea's name is whole or absent, and stays off the land.
      const fits = set.every((c) => {
        const cover = coverOf(c.lettering, this.measure);
        return this.#taken.free(c.x, c.y, cover, 3) && this.#onWater(c, cover);
      });
      if (!fits) continue;
      set.forEach((c, i) => {
        const { lettering } = c;
        this.#put(`sea:${sea.key}:${i}`, { kind: 'lettering', lettering }, c.x, c.y, coverOf(lettering, this.measure));
      });
    }
  }

  #onWater({ x, y }: Candidate, cover: readonly Rect[]): boolean {
    return cover.every((r) => {
      for (let dx = -r.halfWidth; dx <= r.halfWidth; dx += 6)
        if (maskAt(this.#mask, x + r.x + dx, y + r.y) !== 0) return false;
      return true;
    });
  }

  /** You first, then powers by rank. */
  #byRank(): PicturePower[] {
    const { you, powers } = this.picture;
    return [...powers].sort((a, b) => Number(b.id === you) - Number(a.id === you) || a.rank - b.rank);
  }
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
  layout.emblems();
  layout.flares();
  layout.lineSigns();
  layout.figures();
  layout.powerNames();
  layout.bases();
  if (picture.lens === 'alliances') layout.allianceNames();
  layout.regionNames();
  layout.seaNames();
  return { items: layout.items };
}
