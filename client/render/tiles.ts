/**
 * The baked chart as Phaser textures: square tiles at the exact scale the reader settled on, so that line weights never
 * stretch, over a coarse picture of the whole map that shows through while tiles are still being drawn.
 */
import { type GameObjects, Image, type Scene } from '../scenes/phaser.ts';
import { bakeChart } from './bake.ts';
import { type Geometry, geometryAt } from './mapfile.ts';
import { type PaintedChart, paintChart } from './paint.ts';
import type { MapPicture } from './picture.ts';
import type { Size, View } from './view.ts';

/** Tile side in device px, and the overlap that hides the joints. */
const SIDE = 384;
const LAP = 2;
/** Time a frame may spend on baking, ms: little while the reader moves, more while the map stands still. */
const BUDGET_MOVING = 6;
const BUDGET_STILL = 45;
/** Share of the view baked beyond each edge while the map stands still, so that a short pan finds tiles ready. */
const AHEAD = 0.22;
const COARSE_WIDTH = 1400;

interface Tile {
  readonly key: string;
  readonly image: Image;
  readonly column: number;
  readonly row: number;
}

interface Place {
  readonly column: number;
  readonly row: number;
  /** Map units from the view's middle. */
  readonly off: number;
}

interface Generation {
  readonly number: number;
  readonly scale: number;
  readonly geometry: Geometry;
  readonly chart: PaintedChart;
  readonly tiles: Map<string, Tile>;
}

export class TileLayer {
  readonly #scene: Scene;
  readonly #layer: GameObjects.Container;
  readonly #coarse: Image[] = [];
  #geometry: Geometry;
  #picture: MapPicture;
  #chart: PaintedChart;
  #ratio: number;
  #current: Generation | null = null;
  #previous: Generation | null = null;
  #count = 0;

  constructor(scene: Scene, geometry: Geometry, picture: MapPicture, ratio: number) {
    this.#scene = scene;
    this.#geometry = geometry;
    this.#picture = picture;
    this.#chart = paintChart(geometry, picture);
    this.#ratio = ratio;
    this.#layer = scene.add.container(0, 0).setDepth(0);
    this.#bakeCoarse();
  }

  /** Takes another picture; tiles are drawn anew while the old ones stay in view. */
  repaint(geometry: Geometry, picture: MapPicture, ratio: number): void {
    this.#geometry = geometry;
    this.#picture = picture;
    this.#ratio = ratio;
    this.#chart = paintChart(geometry, picture);
    this.#bakeCoarse();
    if (this.#current) this.#start(this.#current.scale);
  }

  /** Starts tiles for a scale unless the present ones are at it. */
  settle(view: View): void {
    if (this.#current && Math.abs(this.#current.scale / view.scale - 1) < 1e-6) return;
    this.#start(view.scale);
  }

  #start(scale: number): void {
    // A generation that never filled the view is worth less than the one before it.
    if (this.#previous) this.#drop(this.#current);
    else this.#previous = this.#current;
    this.#count += 1;
    const geometry = geometryAt(this.#geometry, scale);
    const chart = geometry === this.#geometry ? this.#chart : paintChart(geometry, this.#picture);
    this.#current = { number: this.#count, scale, geometry, chart, tiles: new Map() };
  }

  /** Places tiles for a view and bakes missing ones within the frame's budget. Tells whether any are still missing. */
  update(view: View, size: Size, moving: boolean, all = false): boolean {
    this.#placeCoarse(view, size);
    for (const generation of [this.#previous, this.#current]) {
      if (generation) for (const tile of generation.tiles.values()) this.#placeTile(tile, generation, view, size);
    }
    const generation = this.#current;
    if (!generation) return false;
    const missing = this.#missing(generation, view, size, 0);
    for (const image of this.#coarse) image.setVisible(missing.length > 0);
    this.#bakeSome(
      generation,
      missing,
      view,
      size,
      all ? Number.POSITIVE_INFINITY : moving ? BUDGET_MOVING : BUDGET_STILL,
    );
    if (this.#missing(generation, view, size, 0).length > 0) return true;
    this.#drop(this.#previous);
    this.#previous = null;
    this.#dropFar(generation, size);
    if (moving || all) return false;
    const ahead = this.#missing(generation, view, size, AHEAD);
    if (missing.length === 0) this.#bakeSome(generation, ahead, view, size, BUDGET_MOVING);
    return ahead.length > 0;
  }

  destroy(): void {
    this.#drop(this.#previous);
    this.#drop(this.#current);
    this.#dropCoarse();
    this.#layer.destroy();
  }

  #span(generation: Generation): number {
    return SIDE / this.#ratio / generation.scale;
  }

  /** Bakes places in their order until the time in ms is used up; at least one. */
  #bakeSome(generation: Generation, places: readonly Place[], view: View, size: Size, budget: number): void {
    const started = performance.now();
    for (const { column, row } of places) {
      this.#bakeTile(generation, column, row, view, size);
      if (performance.now() - started > budget) return;
    }
  }

  /** Places without a tile in the view and a share of it beyond each edge, nearest the middle first. */
  #missing(generation: Generation, view: View, size: Size, beyond: number): Place[] {
    const span = this.#span(generation);
    const reach = (0.5 + beyond) / view.scale;
    const [halfWidth, halfHeight] = [size.width * reach, size.height * reach];
    const out: Place[] = [];
    for (let column = Math.floor((view.x - halfWidth) / span); column * span < view.x + halfWidth; column++) {
      for (let row = Math.floor((view.y - halfHeight) / span); row * span < view.y + halfHeight; row++) {
        if (generation.tiles.has(`${column}:${row}`)) continue;
        out.push({ column, row, off: Math.hypot((column + 0.5) * span - view.x, (row + 0.5) * span - view.y) });
      }
    }
    return out.sort((a, b) => a.off - b.off);
  }

  #bakeTile(generation: Generation, column: number, row: number, view: View, size: Size): void {
    const key = `tile:${generation.number}:${column}:${row}`;
    const texture = this.#scene.textures.createCanvas(key, SIDE + LAP, SIDE + LAP);
    if (!texture) return;
    const span = this.#span(generation);
    const extent = (SIDE + LAP) / this.#ratio;
    const window = {
      x: column * span,
      y: row * span,
      scale: generation.scale,
      width: extent,
      height: extent,
      ratio: this.#ratio,
    };
    bakeChart(texture.getContext(), generation.geometry, this.#picture, generation.chart, window);
    texture.refresh();
    const image = new Image(this.#scene, 0, 0, key).setOrigin(0, 0);
    this.#layer.add(image);
    const tile = { key, image, column, row };
    generation.tiles.set(`${column}:${row}`, tile);
    this.#placeTile(tile, generation, view, size);
  }

  #placeTile(tile: Tile, generation: Generation, view: View, size: Size): void {
    const span = this.#span(generation);
    const k = view.scale / generation.scale;
    const x = ((tile.column * span - view.x) * view.scale + size.width / 2) * this.#ratio;
    const y = ((tile.row * span - view.y) * view.scale + size.height / 2) * this.#ratio;
    // Whole device px at the settled scale: the tile is then shown texel by texel.
    tile.image.setPosition(k === 1 ? Math.round(x) : x, k === 1 ? Math.round(y) : y).setScale(k);
    const side = (SIDE + LAP) * k;
    const [right, bottom] = [size.width * this.#ratio, size.height * this.#ratio];
    tile.image.setVisible(x < right && y < bottom && x + side > 0 && y + side > 0);
  }

  #bakeCoarse(): void {
    this.#dropCoarse();
    const { file } = this.#geometry;
    const scale = COARSE_WIDTH / file.width;
    const texture = this.#scene.textures.createCanvas('coarse', COARSE_WIDTH, Math.round(file.height * scale));
    if (!texture) return;
    const window = { x: 0, y: 0, scale, width: texture.width, height: texture.height, ratio: 1 };
    bakeChart(texture.getContext(), this.#geometry, this.#picture, this.#chart, window);
    texture.refresh();
    for (let i = 0; i < (file.wrap ? 3 : 1); i++) {
      const image = new Image(this.#scene, 0, 0, 'coarse').setOrigin(0, 0);
      this.#layer.addAt(image, 0);
      this.#coarse.push(image);
    }
  }

  #placeCoarse(view: View, size: Size): void {
    const { wrap, width } = this.#geometry.file;
    const scale = COARSE_WIDTH / width;
    this.#coarse.forEach((image, i) => {
      const shift = wrap ? (Math.floor(view.x / width) + i - 1) * width : 0;
      image.setPosition(
        ((shift - view.x) * view.scale + size.width / 2) * this.#ratio,
        (-view.y * view.scale + size.height / 2) * this.#ratio,
      );
      image.setScale((view.scale / scale) * this.#ratio);
    });
  }

  #dropCoarse(): void {
    for (const image of this.#coarse.splice(0)) image.destroy();
    if (this.#scene.textures.exists('coarse')) this.#scene.textures.remove('coarse');
  }

  #drop(generation: Generation | null): void {
    for (const tile of generation?.tiles.values() ?? []) this.#remove(tile);
    generation?.tiles.clear();
  }

  #remove(tile: Tile): void {
    tile.image.destroy();
    this.#scene.textures.remove(tile.key);
  }

  /** Forgets tiles more than a view away. */
  #dropFar(generation: Generation, size: Size): void {
    for (const [key, tile] of generation.tiles) {
      const { x, y, displayWidth: side } = tile.image;
      const [w, h] = [size.width * this.#ratio, size.height * this.#ratio];
      if (x + side > -w && x < 2 * w && y + side > -h && y < 2 * h) continue;
      this.#remove(tile);
      generation.tiles.delete(key);
    }
  }
}
