/**
 * The web of powers as a Phaser scene: sheets of lines, waves and powers that follow the view. Like the map it steps a frame only
 * when something moves; the waves of tension drift slowly while they are in sight.
 */
import { easeOut } from '../render/animator.ts';
import { Sheet } from '../render/sheet.ts';
import { CHART_THEMES } from '../render/theme.ts';
import type { Context } from '../render/trace.ts';
import type { View } from '../render/view.ts';
import { drawLines, drawPowers, drawWaves, type WebState, webWidths } from '../render/web/draw.ts';
import type { Width } from '../render/web/labels.ts';
import type { WebPicture, WebPower } from '../render/web/picture.ts';
import { lineAt, powerAt, type Scenery, sceneryOf } from '../render/web/scenery.ts';
import { clampWebView, fitWeb, type Insets } from '../render/web/view.ts';
import { PaperScene } from './PaperScene.ts';

export interface WebReports {
  /** The power under the pointer, else the line; with the pointer's place in CSS px of the page. */
  hover(power: string | null, line: string | null, at: { readonly x: number; readonly y: number }): void;
  /** A power was clicked or tapped; null is the paper. */
  select(power: string | null): void;
}

/** Quiet time after the last movement before the web is drawn afresh, ms. */
const SETTLE = 120;
/** From one turn's places to another's, ms. */
const MOVE = 480;
/** Frame gap of the drifting waves, and how long one wave takes to pass, ms. */
const DRIFT = 90;
const PASS = 4200;
/** Paper beyond each edge, CSS px, so that a short pan shows no end. */
const MARGIN = 160;

export class WebScene extends PaperScene {
  readonly #on: WebReports;
  /** As it is to be, and as it is now shown on the way there. */
  #picture: WebPicture;
  #shown: WebPicture;
  #sheets: { lines: Sheet; waves: Sheet; powers: Sheet } | null = null;
  #width: Width = (text) => text.length * 8;
  #scenery: Scenery | null = null;
  #state: WebState = { hovered: null, selected: null, pointed: null, lit: [] };
  #insets: Insets = { left: 0, top: 0, right: 0, bottom: 0 };
  #view: View;
  /** Whether the reader has moved the view; else it keeps fitting. */
  #own = false;
  #settleAt = 0;
  #stale = true;
  #wavedAt = 0;
  #move = 0;
  #quiet = false;

  constructor(host: HTMLElement, picture: WebPicture, on: WebReports, created: () => void) {
    super('web', host, created);
    this.#on = on;
    this.#picture = picture;
    this.#shown = picture;
    this.#view = fitWeb(picture, this.size, this.#insets);
  }

  create(): void {
    this.#sheets = {
      lines: new Sheet(this, 'web:lines', 0),
      waves: new Sheet(this, 'web:waves', 10),
      powers: new Sheet(this, 'web:powers', 20),
    };
    const ctx = document.createElement('canvas').getContext('2d');
    if (ctx) this.#width = webWidths(ctx);
    this.#paint();
    this.#redraw(performance.now());
    this.begin();
  }

  get view(): View {
    return this.#view;
  }

  protected get still(): boolean {
    return this.#picture.reducedMotion;
  }

  /** Takes another picture; powers walk from where they are to where they are to be. */
  show(picture: WebPicture): void {
    const from = this.#shown;
    this.#picture = picture;
    this.#paint();
    this.#move += 1;
    const move = this.#move;
    const still = picture.reducedMotion || JSON.stringify(from.powers) === JSON.stringify(picture.powers);
    if (still) {
      this.#shown = picture;
      this.#refit();
      return;
    }
    const before = new Map(from.powers.map((power) => [power.id, power]));
    void this.animator.run(MOVE, (k) => {
      if (move !== this.#move) return;
      const e = easeOut(k);
      this.#shown = { ...picture, powers: picture.powers.map((power) => mixPower(before.get(power.id), power, e)) };
      this.#refit();
    });
  }

  /** Room on each side that something stands over, CSS px. */
  setInsets(insets: Insets): void {
    this.#insets = insets;
    this.#refit();
  }

  setState(state: Partial<WebState>): void {
    this.#state = { ...this.#state, ...state };
    this.#touch();
  }

  /** While something stands over the whole web, its waves rest. */
  setQuiet(quiet: boolean): void {
    this.#quiet = quiet;
    this.animator.wake();
  }

  // Gestures

  zoomAt(factor: number, px: number, py: number): void {
    const { x, y, scale } = this.#view;
    const next = clampWebView(this.#picture, this.size, { x, y, scale: scale * factor }).scale;
    const [dx, dy] = [px - this.size.width / 2, py - this.size.height / 2];
    this.look({ x: x + dx / scale - dx / next, y: y + dy / scale - dy / next, scale: next });
  }

  reset(): void {
    this.#own = false;
    this.hold();
    this.#refit();
  }

  hover(x: number, y: number): void {
    if (!this.#scenery) return;
    const power = powerAt(this.#scenery, x, y);
    const line = power ? null : lineAt(this.#scenery, x, y);
    this.host.style.cursor = power ? 'pointer' : 'grab';
    if (power !== this.#state.hovered) this.setState({ hovered: power });
    this.#on.hover(power, line, this.onPage(x, y));
  }

  leave(): void {
    if (this.#state.hovered) this.setState({ hovered: null });
    this.#on.hover(null, null, { x: 0, y: 0 });
  }

  tap(x: number, y: number): void {
    if (this.#scenery) this.#on.select(powerAt(this.#scenery, x, y));
  }

  override dispose(): void {
    super.dispose();
    for (const sheet of Object.values(this.#sheets ?? {})) sheet.destroy();
  }

  #paint(): void {
    this.cameras.main.setBackgroundColor(CHART_THEMES[this.#picture.theme].paper);
  }

  /** Fits the view again unless the reader has taken it in hand. */
  #refit(): void {
    if (!this.#own) this.#view = fitWeb(this.#picture, this.size, this.#insets);
    this.#touch();
  }

  #touch(): void {
    this.#stale = true;
    this.animator.wake();
  }

  protected look(view: View): void {
    this.#own = true;
    this.#view = clampWebView(this.#picture, this.size, view);
    this.#settleAt = performance.now() + SETTLE;
    this.animator.wake();
  }

  protected resized(): void {
    this.#refit();
  }

  protected frame(now: number, delta: number): void {
    const gliding = this.glideOn(delta);
    const settling = this.#settleAt > 0;
    if (this.#stale || (settling && !gliding && now >= this.#settleAt)) {
      this.#redraw(now);
      if (now >= this.#settleAt) this.#settleAt = 0;
    } else if (this.#drifts && now - this.#wavedAt >= DRIFT - 16 && !settling) this.#redrawWaves(now);
    for (const sheet of Object.values(this.#sheets ?? {})) sheet.place(this.#view, this.size, this.ratio);
    this.game.step(now, delta);
    if (gliding) this.animator.wake();
    else if (this.#settleAt > 0) this.animator.wakeIn(Math.max(16, this.#settleAt - now));
    else if (this.#drifts) this.animator.wakeIn(DRIFT);
  }

  get #drifts(): boolean {
    return !this.#quiet && !this.#picture.reducedMotion && this.#picture.tensions.length > 0;
  }

  #redraw(now: number): void {
    const { selected } = this.#state;
    this.#scenery = sceneryOf(this.#shown, this.#view, this.size, selected, this.#width, this.#insets);
    const { theme } = this.#picture;
    const scenery = this.#scenery;
    this.#draw('lines', (ctx) => drawLines(ctx, scenery, theme, this.#state));
    this.#draw('powers', (ctx) => drawPowers(ctx, scenery, theme, this.#state, this.#width, this.ratio));
    this.#redrawWaves(now);
    this.#stale = false;
  }

  #redrawWaves(now: number): void {
    const scenery = this.#scenery;
    if (!scenery) return;
    const phase = this.#picture.reducedMotion ? 0 : (now % PASS) / PASS;
    this.#draw('waves', (ctx) => drawWaves(ctx, scenery, this.#picture.theme, this.#state, phase));
    this.#wavedAt = now;
  }

  #draw(name: 'lines' | 'waves' | 'powers', draw: (ctx: Context) => void): void {
    const sheet = this.#sheets?.[name];
    if (!sheet) return;
    const { width, height } = this.size;
    const area = { left: -MARGIN, top: -MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
    const ctx = sheet.begin(area, this.#view, this.size, this.ratio);
    ctx.save();
    draw(ctx);
    ctx.restore();
    sheet.end();
  }
}

/** A power on its way. */
function mixPower(from: WebPower | undefined, to: WebPower, k: number): WebPower {
  if (!from) return to;
  const mix = (a: number, b: number) => a + (b - a) * k;
  const relations = from.relations === null || to.relations === null ? to.relations : mix(from.relations, to.relations);
  return { ...to, x: mix(from.x, to.x), y: mix(from.y, to.y), radius: mix(from.radius, to.radius), relations };
}
