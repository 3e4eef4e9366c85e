import type { LiveMatch } from './liveMatch.ts';

/** The longest that a timer waits in one go, milliseconds: later moments are waited for in pieces. */
const WAIT_MOST = 2_000_000_000;

/** Ends a match's phases at their deadlines. Start with `watch`; it follows the match until `stop`. */
export class DeadlineClock {
  readonly #live: LiveMatch;
  readonly #unlisten: () => void;
  #timer: NodeJS.Timeout | null = null;
  #deadline: number | null = null;

  constructor(live: LiveMatch) {
    this.#live = live;
    this.#unlisten = live.listen(() => this.#watch());
    this.#watch();
  }

  stop(): void {
    this.#unlisten();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #watch(): void {
    const { deadline } = this.#live.match;
    if (deadline === this.#deadline) return;
    this.#deadline = deadline;
    this.#arm();
  }

  #arm(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#deadline === null) return;
    const wait = Math.min(WAIT_MOST, Math.max(0, this.#deadline - Date.now()));
    this.#timer = setTimeout(() => this.#ring(), wait);
  }

  #ring(): void {
    // Timers may be a moment early, and the phase must not end before its time.
    if (this.#deadline !== null && Date.now() < this.#deadline) this.#arm();
    else void this.#live.submit({ kind: 'clock' }, { kind: 'endPhase' });
  }
}
