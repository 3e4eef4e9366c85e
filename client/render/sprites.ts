/** Names and signs as Phaser images: laid out when the view settles, carried along while it moves, never stretched. */
import type { GameObjects, Scene } from '../scenes/phaser.ts';
import { drawMark } from './chart.ts';
import { coverOfMark, type Mark, type Placed } from './layout.ts';
import { canvasMeasure, coverOf, type Measure } from './lettering.ts';
import type { Geometry } from './mapfile.ts';
import { drawFlareRings } from './marks.ts';
import { layOut } from './overlay.ts';
import type { MapPicture } from './picture.ts';
import { nearestPlace } from './places.ts';
import { CHART_THEMES } from './theme.ts';
import { windowOf } from './trace.ts';
import type { Size, View } from './view.ts';

/** Half extents in CSS px of a mark's texture. */
function halfExtents(mark: Mark, measure: Measure): [number, number] {
  switch (mark.kind) {
    case 'chip':
      return [coverOfMark(mark, measure)[0].halfWidth + 4, 15];
    case 'lettering': {
      const cover = coverOf(mark.lettering, measure);
      const pad = mark.lettering.size * 0.7 + 4;
      return [
        Math.max(...cover.map((r) => Math.abs(r.x) + r.halfWidth)) + pad,
        Math.max(...cover.map((r) => Math.abs(r.y) + r.halfHeight)) + pad,
      ];
    }
    default:
      return [18, 18];
  }
}

const DEPTHS: Readonly<Record<Mark['kind'], number>> = {
  base: 30,
  flare: 40,
  lettering: 50,
  emblem: 60,
  figure: 61,
  chip: 62,
};
/** One pulse in 2.4 s. */
const PULSE = 2400;

interface Sprite {
  readonly placed: Placed;
  readonly image: GameObjects.Image;
  readonly rings: GameObjects.Image | null;
}

export class SpriteLayer {
  readonly #scene: Scene;
  readonly #measure: Measure;
  readonly #textures = new Map<string, string>();
  #sprites: Sprite[] = [];
  #serial = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
    const ctx = document.createElement('canvas').getContext('2d');
    if (!ctx) throw new Error('no canvas context');
    this.#measure = canvasMeasure(ctx);
  }

  /** Whether a flare is pulsing, so that the scene keeps running slowly. */
  get hasFlares(): boolean {
    return this.#sprites.some((s) => s.rings !== null);
  }

  /** Lays out a little more than the view, so that names are there when a pan brings them in. */
  settle(geometry: Geometry, picture: MapPicture, view: View, size: Size, ratio: number): void {
    const [width, height] = [size.width * 1.3, size.height * 1.3];
    const w = windowOf(view, { width, height }, ratio);
    const { items } = layOut(geometry, picture, w, this.#measure, { x: size.width * 0.15, y: size.height * 0.15 });
    const used = new Set<string>();
    this.#clearSprites();
    for (const placed of items) {
      const key = this.#texture(placed.mark, picture, ratio);
      used.add(key);
      const depth = placed.id.startsWith('sea:') ? 10 : DEPTHS[placed.mark.kind];
      const image = this.#scene.add.image(0, 0, key).setDepth(depth);
      const rings =
        placed.mark.kind === 'flare'
          ? this.#scene.add.image(0, 0, this.#ringTexture(picture, ratio, used)).setDepth(39)
          : null;
      this.#sprites.push({ placed, image, rings });
    }
    for (const [description, key] of this.#textures) {
      if (used.has(key)) continue;
      this.#scene.textures.remove(key);
      this.#textures.delete(description);
    }
  }

  /** Puts every sprite at its place; whole device px keep lettering crisp. */
  update(geometry: Geometry, view: View, size: Size, ratio: number, now: number, still: boolean): void {
    const { width, height } = size;
    const w = windowOf(view, { width, height }, ratio);
    for (const { placed, image, rings } of this.#sprites) {
      const [x, y] = nearestPlace(geometry, w, placed.at);
      image.setPosition(Math.round(x * ratio), Math.round(y * ratio));
      if (!rings) continue;
      const k = still ? 0 : (now % PULSE) / PULSE;
      const grown = Math.min(1, k * 1.6);
      rings
        .setPosition(x * ratio, y * ratio)
        .setScale(still ? 1 : 0.75 + 0.75 * grown)
        .setAlpha(still ? 1 : 1 - grown);
    }
  }

  destroy(): void {
    this.#clearSprites();
    for (const key of this.#textures.values()) this.#scene.textures.remove(key);
    this.#textures.clear();
  }

  #clearSprites(): void {
    for (const { image, rings } of this.#sprites) {
      image.destroy();
      rings?.destroy();
    }
    this.#sprites = [];
  }

  #texture(mark: Mark, picture: MapPicture, ratio: number): string {
    const description = `${picture.theme} ${ratio} ${JSON.stringify(mark)}`;
    return this.#make(description, halfExtents(mark, this.#measure), ratio, (ctx) =>
      drawMark(ctx, mark, picture, this.#measure),
    );
  }

  #ringTexture(picture: MapPicture, ratio: number, used: Set<string>): string {
    const t = CHART_THEMES[picture.theme];
    const key = this.#make(`${picture.theme} ${ratio} rings`, [28, 28], ratio, (ctx) => drawFlareRings(ctx, t));
    used.add(key);
    return key;
  }

  #make(
    description: string,
    [hw, hh]: [number, number],
    ratio: number,
    draw: (ctx: CanvasRenderingContext2D) => void,
  ): string {
    const known = this.#textures.get(description);
    if (known) return known;
    this.#serial += 1;
    const key = `mark:${this.#serial}`;
    // Even sizes put the middle on a whole px.
    const side = (half: number) => Math.ceil(half * ratio) * 2;
    const texture = this.#scene.textures.createCanvas(key, side(hw), side(hh));
    if (!texture) throw new Error(`cannot make texture ${key}`);
    const ctx = texture.getContext();
    ctx.translate(texture.width / 2, texture.height / 2);
    ctx.scale(ratio, ratio);
    draw(ctx);
    texture.refresh();
    this.#textures.set(description, key);
    return key;
  }
}
