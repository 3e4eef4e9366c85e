/**
 * What the map's and the web's scenes have in common: paper that a host shows a part of, moved by gestures. Phaser's own loop sleeps;
 * a frame is stepped only when the animator asks for one.
 */
import { Animator, easeOut } from '../render/animator.ts';
import { type GestureTarget, listenForGestures } from '../render/gestures.ts';
import { hostSize, pixelRatio, screenScale, styleCanvas } from '../render/screen.ts';
import type { Size, View } from '../render/view.ts';
import { POST_RENDER, Scene } from './phaser.ts';

/** A zoom by a button or a key, ms. */
const ZOOM = 220;
/** Speeds in CSS px a millisecond below which paper is not flung, and below which it has come to rest. */
const FLUNG = 0.08;
const RESTING = 0.02;
/** How long a glide takes to lose most of its speed, ms. */
const DRAG = 260;

export abstract class PaperScene extends Scene implements GestureTarget {
  readonly host: HTMLElement;
  readonly animator = new Animator((now, delta) => this.frame(now, delta));
  protected size: Size;
  protected ratio: number;
  #glide = { x: 0, y: 0 };
  #stopListening: () => void = () => {};
  #observer: ResizeObserver | null = null;
  readonly #created: () => void;

  /** `created` is called once the first frame is out. */
  constructor(key: string, host: HTMLElement, created: () => void) {
    super(key);
    this.host = host;
    this.size = hostSize(host);
    this.ratio = pixelRatio();
    this.#created = created;
  }

  abstract get view(): View;
  protected abstract get still(): boolean;
  /** Shows another part of the paper, as far as there is paper. */
  protected abstract look(view: View): void;
  /** The host has another size or the screen another ratio; `before` is the size it had. */
  protected abstract resized(before: Size, changedRatio: boolean): void;
  protected abstract frame(now: number, delta: number): void;
  abstract zoomAt(factor: number, x: number, y: number): void;
  abstract hover(x: number, y: number): void;
  abstract leave(): void;
  abstract tap(x: number, y: number): void;
  abstract reset(): void;

  /** Begins to follow the reader, and lets Phaser's loop sleep once the first frame is out. */
  protected begin(): void {
    this.#stopListening = listenForGestures(this.host, this);
    this.#observer = new ResizeObserver(() => this.#resize());
    this.#observer.observe(this.host);
    this.game.events.once(POST_RENDER, () => {
      this.game.loop.sleep();
      this.animator.wake();
      this.#created();
    });
  }

  dispose(): void {
    this.#stopListening();
    this.#observer?.disconnect();
    this.animator.stop();
  }

  panBy(dx: number, dy: number): void {
    const { x, y, scale } = this.view;
    this.look({ x: x - dx / scale, y: y - dy / scale, scale });
  }

  zoomSmoothly(factor: number, x = this.size.width / 2, y = this.size.height / 2): void {
    if (this.still) {
      this.zoomAt(factor, x, y);
      return;
    }
    let done = 1;
    void this.animator.run(ZOOM, (k) => {
      const want = factor ** easeOut(k);
      this.zoomAt(want / done, x, y);
      done = want;
    });
  }

  hold(): void {
    this.#glide = { x: 0, y: 0 };
  }

  fling(vx: number, vy: number): void {
    if (this.still || Math.hypot(vx, vy) < FLUNG) return;
    this.#glide = { x: vx, y: vy };
    this.animator.wake();
  }

  /** Lets flung paper move on; false once it rests. */
  protected glideOn(delta: number): boolean {
    const { x, y } = this.#glide;
    if (Math.hypot(x, y) < RESTING) return false;
    this.panBy(x * delta, y * delta);
    const drag = Math.exp(-delta / DRAG);
    this.#glide = { x: x * drag, y: y * drag };
    return true;
  }

  /** A place on the host as one of the page, in CSS px. */
  protected onPage(x: number, y: number): { x: number; y: number } {
    const box = this.host.getBoundingClientRect();
    const scale = screenScale();
    return { x: x * scale + box.left, y: y * scale + box.top };
  }

  #resize(): void {
    const before = this.size;
    const size = hostSize(this.host);
    const ratio = pixelRatio();
    const changedRatio = ratio !== this.ratio;
    if (size.width === before.width && size.height === before.height && !changedRatio) return;
    this.size = size;
    this.ratio = ratio;
    this.scale.resize(Math.round(size.width * ratio), Math.round(size.height * ratio));
    styleCanvas(this.game.canvas, size);
    this.resized(before, changedRatio);
  }
}
