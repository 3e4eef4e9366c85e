/** A canvas texture shown by one image, pinned to a place on the map; redrawn in place when its content changes. */
import { Image, type Scene, type Textures } from '../scenes/phaser.ts';
import type { Context } from './trace.ts';
import type { Size, View } from './view.ts';

/** Left, top, width and height in CSS px of the window it is drawn for. */
export interface SheetArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export class Sheet {
  readonly #scene: Scene;
  readonly #key: string;
  readonly image: Image;
  #texture: Textures.CanvasTexture;
  /** Map units of the top left corner, and the scale it was drawn at. */
  #pin = { x: 0, y: 0, scale: 1 };

  constructor(scene: Scene, key: string, depth: number) {
    this.#scene = scene;
    this.#key = key;
    this.#texture = this.#create(8, 8);
    this.image = new Image(scene, 0, 0, key).setOrigin(0, 0).setDepth(depth);
    scene.add.existing(this.image);
  }

  /** A cleared context whose origin is the window's and whose unit is the CSS px. */
  begin(area: SheetArea, view: View, size: Size, ratio: number): Context {
    // Whole device px, so that the drawing is shown texel by texel.
    const left = Math.floor(area.left * ratio);
    const top = Math.floor(area.top * ratio);
    const width = Math.max(1, Math.ceil(area.width * ratio) + 1);
    const height = Math.max(1, Math.ceil(area.height * ratio) + 1);
    if (this.#texture.width !== width || this.#texture.height !== height) {
      this.#texture = this.#create(width, height);
      this.image.setTexture(this.#key);
    }
    this.#pin = {
      x: view.x + (left / ratio - size.width / 2) / view.scale,
      y: view.y + (top / ratio - size.height / 2) / view.scale,
      scale: view.scale,
    };
    const ctx = this.#texture.getContext();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, width, height);
    ctx.setTransform(ratio, 0, 0, ratio, -left, -top);
    return ctx;
  }

  /** Sends the drawing to the GPU. */
  end(): void {
    this.#texture.refresh();
  }

  /** Follows the view. */
  place(view: View, size: Size, ratio: number): void {
    const k = view.scale / this.#pin.scale;
    const x = ((this.#pin.x - view.x) * view.scale + size.width / 2) * ratio;
    const y = ((this.#pin.y - view.y) * view.scale + size.height / 2) * ratio;
    this.image.setPosition(k === 1 ? Math.round(x) : x, k === 1 ? Math.round(y) : y).setScale(k);
  }

  destroy(): void {
    this.image.destroy();
    this.#scene.textures.remove(this.#key);
  }

  #create(width: number, height: number): Textures.CanvasTexture {
    if (this.#scene.textures.exists(this.#key)) this.#scene.textures.remove(this.#key);
    const texture = this.#scene.textures.createCanvas(this.#key, width, height);
    if (!texture) throw new Error(`cannot make texture ${this.#key}`);
    return texture;
  }
}
