/**
 * The map's Phaser scene. It shows a picture, follows the reader's gestures, and plays what happened. Phaser's own loop
 * sleeps: a frame is stepped only when the animator asks for one.
 */
import { Animator, easeOut } from '../render/animator.ts';
import type { ArcState } from '../render/arcs.ts';
import { type GestureTarget, listenForGestures } from '../render/gestures.ts';
import { InkLayer, type InkState } from '../render/ink.ts';
import { type Geometry, type MapFile, prepareGeometry } from '../render/mapfile.ts';
import { bakedPart } from '../render/paint.ts';
import type { MapPicture, PlaybackStep, RegionId } from '../render/picture.ts';
import { playStep } from '../render/playback.ts';
import { hostSize, pixelRatio } from '../render/screen.ts';
import { SpriteLayer } from '../render/sprites.ts';
import { CHART_THEMES } from '../render/theme.ts';
import { TileLayer } from '../render/tiles.ts';
import { clampView, openingView, regionNear, type Size, shows, type View, viewOn, zoomAbout } from '../render/view.ts';
import { POST_RENDER, Scene } from './phaser.ts';

export interface MapReports {
  /** The region under the pointer, with the pointer's place in CSS px of the page; null when it leaves the land. */
  hover(region: RegionId | null, at: { readonly x: number; readonly y: number }): void;
  /** A region was clicked or tapped; null is the sea. */
  select(region: RegionId | null): void;
  /** The first picture is on the screen. */
  ready(): void;
}

/** The part of the map in sight, in shares of its width and height from its top left; a wrapping map's may lie beyond 0–1. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapSceneOptions {
  readonly on: MapReports;
  /** Whether the map draws its own neat-line. */
  readonly frame: boolean;
}

/** Quiet time after the last movement before the map is drawn afresh at the new scale, ms. */
const SETTLE = 130;
/** Frame gap of ambient motion, ms. */
const AMBIENT = 50;

export class MapScene extends Scene implements GestureTarget {
  readonly host: HTMLElement;
  readonly reports: MapReports;
  readonly animator = new Animator((now, delta) => this.#frame(now, delta));
  picture: MapPicture;
  geometry: Geometry;
  #view: View;
  #tiles: TileLayer | null = null;
  #ink: InkLayer | null = null;
  #sprites: SpriteLayer | null = null;
  #size: Size;
  #ratio: number;
  #settleAt = 0;
  #glide = { x: 0, y: 0 };
  #fresh = true;
  #arcStates = new Map<string, ArcState>();
  #hovered: RegionId | null = null;
  #selected: RegionId | null = null;
  #told = '';
  #highlighted: readonly RegionId[] = [];
  #stopListening: () => void = () => {};
  #observer: ResizeObserver | null = null;
  readonly #framed: boolean;
  readonly #created: () => void;

  constructor(host: HTMLElement, file: MapFile, picture: MapPicture, options: MapSceneOptions, created: () => void) {
    super('map');
    this.host = host;
    this.reports = options.on;
    this.#framed = options.frame;
    this.picture = picture;
    this.geometry = prepareGeometry(file);
    this.#size = hostSize(host);
    this.#ratio = pixelRatio();
    this.#view = openingView(file, this.#size, this.#home());
    this.#created = created;
  }

  create(): void {
    this.#tiles = new TileLayer(this, this.geometry, this.picture, this.#ratio);
    this.#ink = new InkLayer(this, this.#framed);
    this.#sprites = new SpriteLayer(this);
    this.#tiles.settle(this.#view);
    this.#tiles.update(this.#view, this.#size, false, true);
    this.#layOut();
    this.#paintSea();
    this.#stopListening = listenForGestures(this.host, this);
    this.#observer = new ResizeObserver(() => this.#resize());
    this.#observer.observe(this.host);
    // Once the first frame is out, frames are stepped by hand.
    this.game.events.once(POST_RENDER, () => {
      this.game.loop.sleep();
      this.animator.wake();
      this.#created();
    });
  }

  get view(): View {
    return this.#view;
  }

  /** What is told whenever the part of the map in sight changes. */
  onSight: (sight: Sight) => void = () => {};

  get sight(): Sight {
    const { width, height } = this.geometry.file;
    const { x, y, scale } = this.#view;
    const [across, down] = [this.#size.width / scale, this.#size.height / scale];
    return { x: (x - across / 2) / width, y: (y - down / 2) / height, width: across / width, height: down / height };
  }

  /** Brings a place to the middle, in shares of the map's width and height. */
  lookAt(x: number, y: number): void {
    const { width, height } = this.geometry.file;
    this.hold();
    this.#look({ x: x * width, y: y * height, scale: this.#view.scale });
  }

  /** Takes another picture of the same or another map. */
  show(picture: MapPicture, file: MapFile): void {
    const before = this.picture;
    const changedMap = this.geometry.file !== file;
    this.picture = picture;
    // The store makes a new picture of every change, most of which the map does not show.
    if (!changedMap && JSON.stringify(before) === JSON.stringify(picture)) return;
    if (changedMap) {
      this.geometry = prepareGeometry(file);
      this.#view = openingView(file, this.#size, this.#home());
      this.#hovered = null;
      this.#selected = null;
    }
    if (changedMap || bakedPart(before) !== bakedPart(picture)) {
      this.#tiles?.repaint(this.geometry, picture, this.#ratio);
      this.#tiles?.settle(this.#view);
      this.#paintSea();
    }
    this.#layOut();
    this.#ink?.invalidate();
    this.animator.wake();
  }

  /** Takes a picture that differs in arcs or fronts only: nothing is baked or laid out anew. */
  showInk(picture: MapPicture): void {
    this.picture = picture;
    this.#redrawInk();
  }

  highlight(ids: readonly RegionId[]): void {
    this.#highlighted = ids;
    this.#redrawInk();
  }

  select(id: RegionId | null): void {
    this.#selected = id;
    this.#redrawInk();
  }

  setArcState(id: string, state: ArcState | null): void {
    if (state) this.#arcStates.set(id, state);
    else this.#arcStates.delete(id);
    this.#redrawInk();
  }

  /** Moves the view to a region; resolves when it is there. */
  async focusRegion(id: RegionId, animate: boolean): Promise<void> {
    const shape = this.geometry.shapes.get(id);
    if (!shape) return;
    await this.#moveTo(viewOn(this.geometry, this.#size, this.#view, shape), animate && !this.picture.reducedMotion);
  }

  /** Whether a region's middle is on the screen. */
  isInView(id: RegionId): boolean {
    const shape = this.geometry.shapes.get(id);
    return !shape || shows(this.geometry, this.#size, this.#view, shape);
  }

  play(step: PlaybackStep, speed: number): Promise<void> {
    return playStep(this, step, speed);
  }

  // Gestures

  panBy(dx: number, dy: number): void {
    const { x, y, scale } = this.#view;
    this.#look({ x: x - dx / scale, y: y - dy / scale, scale });
  }

  zoomAt(factor: number, x: number, y: number): void {
    this.#look(zoomAbout(this.geometry.file, this.#size, this.#view, factor, x, y));
  }

  zoomSmoothly(factor: number, x = this.#size.width / 2, y = this.#size.height / 2): void {
    if (this.picture.reducedMotion) {
      this.zoomAt(factor, x, y);
      return;
    }
    let done = 1;
    void this.animator.run(220, (k) => {
      const want = factor ** easeOut(k);
      this.zoomAt(want / done, x, y);
      done = want;
    });
  }

  reset(): void {
    void this.#moveTo(openingView(this.geometry.file, this.#size, this.#home()), !this.picture.reducedMotion);
  }

  hold(): void {
    this.#glide = { x: 0, y: 0 };
  }

  fling(vx: number, vy: number): void {
    if (this.picture.reducedMotion || Math.hypot(vx, vy) < 0.08) return;
    this.#glide = { x: vx, y: vy };
    this.animator.wake();
  }

  hover(x: number, y: number): void {
    const region = this.#regionAt(x, y);
    if (region !== this.#hovered) {
      this.#hovered = region;
      this.host.style.cursor = region ? 'pointer' : 'grab';
      this.#redrawInk();
    }
    this.reports.hover(region, this.#onPage(x, y));
  }

  leave(): void {
    if (this.#hovered === null) return;
    this.#hovered = null;
    this.#redrawInk();
    this.reports.hover(null, { x: 0, y: 0 });
  }

  tap(x: number, y: number): void {
    const region = this.#regionAt(x, y);
    this.select(region);
    this.reports.select(region);
  }

  dispose(): void {
    this.#stopListening();
    this.#observer?.disconnect();
    this.animator.stop();
    this.#sprites?.destroy();
    this.#ink?.destroy();
    this.#tiles?.destroy();
  }

  #onPage(x: number, y: number): { x: number; y: number } {
    const box = this.host.getBoundingClientRect();
    return { x: x + box.left, y: y + box.top };
  }

  #regionAt(x: number, y: number): RegionId | null {
    return regionNear(this.geometry, this.picture, this.#size, this.#view, x, y);
  }

  #home(): readonly [number, number] | null {
    const you = this.picture.powers.find((p) => p.id === this.picture.you);
    return (you && this.geometry.shapes.get(you.capital)?.at) ?? null;
  }

  #look(view: View): void {
    this.#view = clampView(this.geometry.file, this.#size, view);
    this.#fresh = false;
    this.#settleAt = performance.now() + SETTLE;
    this.animator.wake();
  }

  async #moveTo(to: View, animate: boolean): Promise<void> {
    this.hold();
    const from = this.#view;
    const target = clampView(this.geometry.file, this.#size, to);
    if (!animate) {
      this.#look(target);
      return;
    }
    await this.animator.run(420, (k) => {
      const e = easeOut(k);
      const mix = (a: number, b: number) => a + (b - a) * e;
      this.#look({
        x: mix(from.x, target.x),
        y: mix(from.y, target.y),
        scale: from.scale * (target.scale / from.scale) ** e,
      });
    });
  }

  #redrawInk(): void {
    this.#ink?.invalidate();
    this.animator.wake();
  }

  #layOut(): void {
    this.#sprites?.settle(this.geometry, this.picture, this.#view, this.#size, this.#ratio);
  }

  #paintSea(): void {
    this.cameras.main.setBackgroundColor(CHART_THEMES[this.picture.theme].sea);
  }

  #resize(): void {
    const size = hostSize(this.host);
    const ratio = pixelRatio();
    if (size.width === this.#size.width && size.height === this.#size.height && ratio === this.#ratio) return;
    const whole = this.#view.scale <= openingView(this.geometry.file, this.#size, null).scale * 1.02;
    const changedRatio = ratio !== this.#ratio;
    this.#size = size;
    this.#ratio = ratio;
    this.scale.resize(Math.round(size.width * ratio), Math.round(size.height * ratio));
    this.game.canvas.style.width = `${size.width}px`;
    this.game.canvas.style.height = `${size.height}px`;
    if (changedRatio) this.#tiles?.repaint(this.geometry, this.picture, ratio);
    this.#ink?.invalidate();
    this.#look(whole && !this.geometry.file.wrap ? openingView(this.geometry.file, size, null) : this.#view);
  }

  #frame(now: number, delta: number): void {
    const gliding = this.#glideOn(delta);
    const due = !this.#fresh && !gliding && now >= this.#settleAt;
    if (due) {
      this.#fresh = true;
      this.#tiles?.settle(this.#view);
      if (this.#ink?.isStretched(this.#view)) this.#ink.invalidate();
      this.#layOut();
    }
    const baking = this.#tiles?.update(this.#view, this.#size, !this.#fresh) ?? false;
    const state: InkState = {
      hovered: this.#hovered,
      selected: this.#selected,
      highlighted: this.#highlighted,
      arcStates: this.#arcStates,
    };
    this.#ink?.update({
      geometry: this.geometry,
      picture: this.picture,
      state,
      view: this.#view,
      size: this.#size,
      ratio: this.#ratio,
    });
    this.#sprites?.update(this.geometry, this.#view, this.#size, this.#ratio, now, this.picture.reducedMotion);
    this.game.step(now, delta);
    const { x, y, scale } = this.#view;
    const sight = `${x} ${y} ${scale} ${this.#size.width} ${this.#size.height}`;
    if (sight !== this.#told) this.onSight(this.sight);
    this.#told = sight;
    if (baking || gliding) this.animator.wake();
    else if (!this.#fresh) this.animator.wakeIn(Math.max(16, this.#settleAt - now));
    else if (this.#sprites?.hasFlares && !this.picture.reducedMotion) this.animator.wakeIn(AMBIENT);
  }

  #glideOn(delta: number): boolean {
    const { x, y } = this.#glide;
    if (Math.hypot(x, y) < 0.02) return false;
    this.panBy(x * delta, y * delta);
    const drag = Math.exp(-delta / 260);
    this.#glide = { x: x * drag, y: y * drag };
    return true;
  }
}
