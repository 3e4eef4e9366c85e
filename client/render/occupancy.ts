/** What of a window is taken by names and signs, in an R-tree: asked for every place that is tried. */
import RBush from 'rbush';
import type { Rect } from './lettering.ts';

interface Box {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

const boxAt = (x: number, y: number, r: Rect, gap: number): Box => ({
  minX: x + r.x - r.halfWidth - gap,
  minY: y + r.y - r.halfHeight - gap,
  maxX: x + r.x + r.halfWidth + gap,
  maxY: y + r.y + r.halfHeight + gap,
});

/** Covers are rectangles about a place; all in CSS px of one window. */
export class Occupancy {
  readonly #tree = new RBush<Box>();

  /** Whether nothing taken lies under the cover or within `gap` px of it. */
  free(x: number, y: number, cover: readonly Rect[], gap = 2): boolean {
    return !cover.some((r) => this.#tree.collides(boxAt(x, y, r, gap)));
  }

  take(x: number, y: number, cover: readonly Rect[]): void {
    for (const r of cover) this.#tree.insert(boxAt(x, y, r, 0));
  }
}

/** A square cover about a mark's middle, by half its side. */
export const square = (half: number): Rect[] => [{ x: 0, y: 0, halfWidth: half, halfHeight: half }];
