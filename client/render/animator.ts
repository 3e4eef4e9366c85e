/**
 * Runs frames only while something moves. A still map costs nothing: no animation frame is asked for until a gesture, an
 * animation or a new picture wants one.
 */
export type FrameWork = (now: number, delta: number) => void;

interface Animation {
  readonly start: number;
  readonly duration: number;
  readonly step: (k: number) => void;
  readonly done: () => void;
}

/** Ease-out, cubic; 0–1 in, 0–1 out. */
export const easeOut = (k: number): number => 1 - (1 - k) ** 3;

export class Animator {
  readonly #work: FrameWork;
  readonly #running = new Set<Animation>();
  #request = 0;
  #timer = 0;
  #last = 0;
  #stopped = false;
  #frames = 0;

  constructor(work: FrameWork) {
    this.#work = work;
  }

  /** Frames run so far, for measuring. */
  get frames(): number {
    return this.#frames;
  }

  /** Asks for one frame soon; asking twice is asking once. */
  wake(): void {
    if (this.#request || this.#stopped) return;
    window.clearTimeout(this.#timer);
    this.#request = requestAnimationFrame((now) => this.#frame(now));
  }

  /** Asks for a frame after a while, for slow ambient motion that does not need every frame. */
  wakeIn(ms: number): void {
    if (this.#request || this.#stopped) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.wake(), ms);
  }

  /** Animates for a duration in ms; `step` gets 0–1. Resolves at the end, or when the animator stops. */
  run(duration: number, step: (k: number) => void): Promise<void> {
    if (this.#stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const animation = { start: performance.now(), duration, step, done: resolve };
      this.#running.add(animation);
      this.wake();
    });
  }

  stop(): void {
    this.#stopped = true;
    cancelAnimationFrame(this.#request);
    window.clearTimeout(this.#timer);
    for (const animation of this.#running) animation.done();
    this.#running.clear();
  }

  #frame(now: number): void {
    this.#request = 0;
    const delta = Math.min(64, now - this.#last || 16);
    this.#last = now;
    this.#frames += 1;
    for (const animation of [...this.#running]) {
      const k = animation.duration <= 0 ? 1 : Math.max(0, Math.min(1, (now - animation.start) / animation.duration));
      animation.step(k);
      if (k < 1) continue;
      this.#running.delete(animation);
      animation.done();
    }
    if (this.#running.size > 0) this.wake();
    this.#work(now, delta);
  }
}
