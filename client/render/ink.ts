/** The ink over the land that moves with treaties and the pointer: arcs, fronts, outlines of regions, the neat-line. */
import type { GameObjects, Scene, Textures } from 'phaser';
import { type ArcState, drawArc, WHOLE_ARC } from './arcs.ts';
import { arcCurves, frontPlace } from './chart.ts';
import { drawFrame } from './frame.ts';
import type { Geometry } from './mapfile.ts';
import { drawFront } from './marks.ts';
import type { MapPicture, RegionId } from './picture.ts';
import { CHART_THEMES } from './theme.ts';
import { type ChartWindow, type Context, traceLines } from './trace.ts';
import type { Size, View } from './view.ts';

/** Extra paper on each side, CSS px, so that a short pan needs no redrawing. */
const MARGIN = 140;

/** What the ink layer shows besides the picture. */
export interface InkState {
  readonly hovered: RegionId | null;
  readonly selected: RegionId | null;
  readonly highlighted: readonly RegionId[];
  readonly arcStates: ReadonlyMap<string, ArcState>;
}

/** A canvas texture shown by an image; resized when the screen is. */
class Sheet {
  readonly #scene: Scene;
  readonly #key: string;
  readonly image: GameObjects.Image;
  #texture: Textures.CanvasTexture;

  constructor(scene: Scene, key: string, depth: number) {
    this.#scene = scene;
    this.#key = key;
    this.#texture = this.#create(8, 8);
    this.image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth);
  }

  #create(width: number, height: number): Textures.CanvasTexture {
    if (this.#scene.textures.exists(this.#key)) this.#scene.textures.remove(this.#key);
    const texture = this.#scene.textures.createCanvas(this.#key, width, height);
    if (!texture) throw new Error(`cannot make texture ${this.#key}`);
    return texture;
  }

  /** A cleared context of a size in device px. */
  begin(width: number, height: number): Context {
    if (this.#texture.width !== width || this.#texture.height !== height) {
      this.#texture = this.#create(width, height);
      this.image.setTexture(this.#key);
    }
    const ctx = this.#texture.getContext();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, width, height);
    return ctx;
  }

  end(): void {
    this.#texture.refresh();
  }

  destroy(): void {
    this.image.destroy();
    this.#scene.textures.remove(this.#key);
  }
}

export class InkLayer {
  readonly #sheet: Sheet;
  readonly #frame: Sheet;
  #drawn: ChartWindow | null = null;
  #framed = '';

  constructor(scene: Scene) {
    this.#sheet = new Sheet(scene, 'ink', 20);
    this.#frame = new Sheet(scene, 'frame', 90);
  }

  /** Asks for a redraw at the next update. */
  invalidate(): void {
    this.#drawn = null;
  }

  /** Moves the sheet with the view and draws it anew where that no longer serves. */
  update(geometry: Geometry, picture: MapPicture, state: InkState, view: View, size: Size, ratio: number): void {
    const w = this.#drawn;
    const stale =
      !w ||
      Math.abs(Math.log(view.scale / w.scale)) > 0.12 ||
      Math.abs(this.#offset(w, view, size)[0] + MARGIN) > MARGIN * 0.9 ||
      Math.abs(this.#offset(w, view, size)[1] + MARGIN) > MARGIN * 0.9;
    if (stale) this.#draw(geometry, picture, state, view, size, ratio);
    const drawn = this.#drawn;
    if (!drawn) return;
    const [x, y] = this.#offset(drawn, view, size);
    const k = view.scale / drawn.scale;
    this.#sheet.image.setPosition(k === 1 ? Math.round(x * ratio) : x * ratio, k === 1 ? Math.round(y * ratio) : y * ratio).setScale(k);
    this.#drawFrame(geometry, picture, view, size, ratio);
  }

  /** True while the sheet is stretched, so that the scene redraws once the view has settled. */
  isStretched(view: View): boolean {
    return this.#drawn !== null && this.#drawn.scale !== view.scale;
  }

  destroy(): void {
    this.#sheet.destroy();
    this.#frame.destroy();
  }

  #offset(w: ChartWindow, view: View, size: Size): [number, number] {
    return [(w.x - view.x) * view.scale + size.width / 2, (w.y - view.y) * view.scale + size.height / 2];
  }

  #draw(geometry: Geometry, picture: MapPicture, state: InkState, view: View, size: Size, ratio: number): void {
    const [width, height] = [size.width + 2 * MARGIN, size.height + 2 * MARGIN];
    const { scale } = view;
    const w = { x: view.x - width / scale / 2, y: view.y - height / scale / 2, scale, width, height, ratio };
    const ctx = this.#sheet.begin(Math.round(width * ratio), Math.round(height * ratio));
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#drawOutlines(ctx, geometry, picture, state, w);
    const t = CHART_THEMES[picture.theme];
    for (const { arc, curve } of arcCurves(geometry, picture, w)) {
      drawArc(ctx, curve, arc, t, state.arcStates.get(arc.id) ?? WHOLE_ARC);
    }
    for (const front of picture.fronts) {
      const place = frontPlace(geometry, front, w);
      const slot = picture.powers.find((p) => p.id === front.attacker)?.slot;
      if (!place || !slot) continue;
      ctx.save();
      ctx.translate(place.x, place.y);
      ctx.rotate(place.angle);
      drawFront(ctx, slot, picture.theme);
      ctx.restore();
    }
    this.#sheet.end();
    this.#drawn = w;
  }

  #drawOutlines(ctx: Context, geometry: Geometry, picture: MapPicture, state: InkState, w: ChartWindow): void {
    const t = CHART_THEMES[picture.theme];
    ctx.lineJoin = 'round';
    const outline = (ids: readonly RegionId[], colour: string, width: number) => {
      const inside = new Set(ids);
      const has = (id: RegionId | null) => id !== null && inside.has(id);
      const path = traceLines(geometry, geometry.lines.filter((l) => has(l.left) !== has(l.right)), w, 8);
      ctx.strokeStyle = t.halo;
      ctx.lineWidth = width + 2.4;
      ctx.stroke(path);
      ctx.strokeStyle = colour;
      ctx.lineWidth = width;
      ctx.stroke(path);
    };
    if (state.highlighted.length > 0) outline(state.highlighted, t.accent, 2.5);
    if (state.hovered && state.hovered !== state.selected) outline([state.hovered], t.ink, 2);
    if (state.selected) outline([state.selected], t.focus, 3);
  }

  #drawFrame(geometry: Geometry, picture: MapPicture, view: View, size: Size, ratio: number): void {
    const { width, height } = size;
    const stamp = [picture.theme, view.x, view.y, view.scale, width, height, ratio].join();
    if (stamp === this.#framed) return;
    this.#framed = stamp;
    const ctx = this.#frame.begin(Math.round(width * ratio), Math.round(height * ratio));
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    const { x, y, scale } = view;
    const w = { x: x - width / scale / 2, y: y - height / scale / 2, scale, width, height, ratio };
    drawFrame(ctx, geometry, w, CHART_THEMES[picture.theme]);
    this.#frame.end();
  }
}
