/**
 * The map's Phaser scene. It shows a picture, follows the reader's gestures, and plays what happened.
 */
import { easeOut } from '../render/animator.ts';
import type { ArcState } from '../render/arcs.ts';
import { InkLayer, type InkState } from '../render/ink.ts';
import { type Geometry, type MapFile, type Point, prepareGeometry } from '../render/mapfile.ts';
import { bakedPart } from '../render/paint.ts';
import type { MapPicture, PlaybackStep, RegionId } from '../render/picture.ts';
import { playStep } from '../render/playback.ts';
import { SpriteLayer } from '../render/sprites.ts';
import { CHART_THEMES } from '../render/theme.ts';
import { TileLayer } from '../render/tiles.ts';
import { clampView, openingView, regionNear, type Size, shows, type View, viewOn, zoomAbout } from '../render/view.ts';
import { PaperScene } from './PaperScene.ts';

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
/** How long a threatened border glows when it comes, ms. */
const GLOW = 1600;
/** Frame gap of ambient motion, ms. */
const AMBIENT = 50;

export class MapScene extends PaperScene {
  readonly reports: MapReports;
  picture: MapPicture;
  geometry: Geometry;
  #view: View;
  #tiles: TileLayer | null = null;
  #ink: InkLayer | null = null;
  #sprites: SpriteLayer | null = null;
  #settleAt = 0;
  #fresh = true;
  #arcStates = new Map<string, ArcState>();
  #hovered: RegionId | null = null;
  #selected: RegionId | null = null;
  #told = '';
  /** How strongly threatened borders glow, 0–1: once when they come, then no more. */
  #glow = 0;
  #highlighted: readonly RegionId[] = [];
  readonly #framed: boolean;

  constructor(host: HTMLElement, file: MapFile, picture: MapPicture, options: MapSceneOptions, created: () => void) {
    super('map', host, created);
    this.reports = options.on;
    this.#framed = options.frame;
    this.picture = picture;
    this.geometry = prepareGeometry(file);
    this.#view = openingView(file, this.size, this.#home());
  }

  create(): void {
    this.#tiles = new TileLayer(this, this.geometry, this.picture, this.ratio);
    this.#ink = new InkLayer(this, this.#framed);
    this.#sprites = new SpriteLayer(this);
    this.#tiles.settle(this.#view);
    this.#tiles.update(this.#view, this.size, false, true);
    this.#layOut();
    this.#paintSea();
    this.begin();
  }

  protected get still(): boolean {
    return this.picture.reducedMotion;
  }

  get view(): View {
    return this.#view;
  }

  /** What is told whenever the part of the map in sight changes. */
  onSight: (sight: Sight) => void = () => {};

  get sight(): Sight {
    const { width, height } = this.geometry.file;
    const { x, y, scale } = this.#view;
    const [across, down] = [this.size.width / scale, this.size.height / scale];
    return { x: (x - across / 2) / width, y: (y - down / 2) / height, width: across / width, height: down / height };
  }

  /** Brings a place to the middle, in shares of the map's width and height. */
  lookAt(x: number, y: number): void {
    const { width, height } = this.geometry.file;
    this.hold();
    this.look({ x: x * width, y: y * height, scale: this.#view.scale });
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
      this.#view = openingView(file, this.size, this.#home());
      this.#hovered = null;
      this.#selected = null;
    }
    if (changedMap || bakedPart(before) !== bakedPart(picture)) {
      this.#tiles?.repaint(this.geometry, picture, this.ratio);
      this.#tiles?.settle(this.#view);
      this.#paintSea();
    }
    this.#layOut();
    this.#ink?.invalidate();
    this.animator.wake();
    if (`${before.threatened ?? ''}` !== `${picture.threatened ?? ''}`) this.#glowOnce();
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
    await this.#moveTo(viewOn(this.geometry, this.size, this.#view, shape), animate && !this.picture.reducedMotion);
  }

  /** Whether a region's middle is on the screen. */
  isInView(id: RegionId): boolean {
    const shape = this.geometry.shapes.get(id);
    return !shape || shows(this.geometry, this.size, this.#view, shape);
  }

  play(step: PlaybackStep, speed: number): Promise<void> {
    return playStep(this, step, speed);
  }

  // Gestures

  zoomAt(factor: number, x: number, y: number): void {
    this.look(zoomAbout(this.geometry.file, this.size, this.#view, factor, x, y));
  }

  reset(): void {
    void this.#moveTo(openingView(this.geometry.file, this.size, this.#home()), !this.picture.reducedMotion);
  }

  hover(x: number, y: number): void {
    const region = this.#regionAt(x, y);
    if (region !== this.#hovered) {
      this.#hovered = region;
      this.host.style.cursor = region ? 'pointer' : 'grab';
      this.#redrawInk();
    }
    this.reports.hover(region, this.onPage(x, y));
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

  override dispose(): void {
    super.dispose();
    this.#sprites?.destroy();
    this.#ink?.destroy();
    this.#tiles?.destroy();
  }

  #regionAt(x: number, y: number): RegionId | null {
    return regionNear(this.geometry, this.picture, this.size, this.#view, x, y);
  }

  /** One's own capital; for an onlooker the one that lies in the midst of the others. */
  #home(): Point | null {
    const { powers, you } = this.picture;
    const at = (capital: RegionId): Point | null => this.geometry.shapes.get(capital)?.at ?? null;
    const own = powers.find(({ id }) => id === you);
    if (own) return at(own.capital);
    const capitals = powers.map(({ capital }) => at(capital)).filter((place) => place !== null);
    const far = ([x, y]: Point) => capitals.reduce((sum, other) => sum + Math.hypot(other[0] - x, other[1] - y), 0);
    return capitals.reduce<Point | null>((best, one) => (best && far(best) <= far(one) ? best : one), null);
  }

  protected look(view: View): void {
    this.#view = clampView(this.geometry.file, this.size, view);
    this.#fresh = false;
    this.#settleAt = performance.now() + SETTLE;
    this.animator.wake();
  }

  async #moveTo(to: View, animate: boolean): Promise<void> {
    this.hold();
    const from = this.#view;
    const target = clampView(this.geometry.file, this.size, to);
    if (!animate) {
      this.look(target);
      return;
    }
    await this.animator.run(420, (k) => {
      const e = easeOut(k);
      const mix = (a: number, b: number) => a + (b - a) * e;
      this.look({
        x: mix(from.x, target.x),
        y: mix(from.y, target.y),
        scale: from.scale * (target.scale / from.scale) ** e,
      });
    });
  }

  #glowOnce(): void {
    if (this.picture.reducedMotion || !this.picture.threatened?.length) return;
    void this.animator.run(GLOW, (k) => {
      this.#glow = Math.sin(Math.PI * k);
    });
  }

  #redrawInk(): void {
    this.#ink?.invalidate();
    this.animator.wake();
  }

  #layOut(): void {
    this.#sprites?.settle(this.geometry, this.picture, this.#view, this.size, this.ratio);
  }

  #paintSea(): void {
    this.cameras.main.setBackgroundColor(CHART_THEMES[this.picture.theme].sea);
  }

  protected resized(before: Size, changedRatio: boolean): void {
    const { file } = this.geometry;
    const opened = openingView(file, before, this.#home());
    const whole = !file.wrap && this.#view.scale <= openingView(file, before, null).scale * 1.02;
    if (changedRatio) this.#tiles?.repaint(this.geometry, this.picture, this.ratio);
    this.#ink?.invalidate();
    // Nobody has moved it yet: another window opens it anew.
    if (near(opened, this.#view)) this.look(openingView(file, this.size, this.#home()));
    else this.look(whole ? openingView(file, this.size, null) : this.#view);
  }

  protected frame(now: number, delta: number): void {
    const gliding = this.glideOn(delta);
    const due = !this.#fresh && !gliding && now >= this.#settleAt;
    if (due) {
      this.#fresh = true;
      this.#tiles?.settle(this.#view);
      if (this.#ink?.isStretched(this.#view)) this.#ink.invalidate();
      this.#layOut();
    }
    const baking = this.#tiles?.update(this.#view, this.size, !this.#fresh) ?? false;
    const state: InkState = {
      hovered: this.#hovered,
      selected: this.#selected,
      highlighted: this.#highlighted,
      arcStates: this.#arcStates,
      glow: this.#glow,
    };
    this.#ink?.update({
      geometry: this.geometry,
      picture: this.picture,
      state,
      view: this.#view,
      size: this.size,
      ratio: this.ratio,
    });
    this.#sprites?.update(this.geometry, this.#view, this.size, this.ratio, now, this.picture.reducedMotion);
    this.game.step(now, delta);
    const { x, y, scale } = this.#view;
    const sight = `${x} ${y} ${scale} ${this.size.width} ${this.size.height}`;
    if (sight !== this.#told) this.onSight(this.sight);
    this.#told = sight;
    if (baking || gliding) this.animator.wake();
    else if (!this.#fresh) this.animator.wakeIn(Math.max(16, this.#settleAt - now));
    else if (this.#sprites?.hasFlares && !this.picture.reducedMotion) this.animator.wakeIn(AMBIENT);
  }
}

/** Whether two views show the same to the eye. */
const near = (a: View, b: View): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) * b.scale < 2 && Math.abs(a.scale / b.scale - 1) < 0.01;
