import { nextMoment } from '../../shared/match/clock.ts';
import type { LiveMatch } from './liveMatch.ts';

/**
 * The longest that a timer waits in one go, milliseconds: whatever the machine's clock does meanwhile (it is set, the machine sleeps),
 * a deadline is noticed this soon.
 */
const WAIT_MOST = 2000;

/** Ends a match's phases at their deadlines, and pauses that have lasted as long as they may, until `stop`. */
export class DeadlineClock {
  readonly #live: LiveMatch;
  readonly #unlisten: () => void;
  #timer: NodeJS.Timeout | null = null;
  #moment: number | null = null;

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
    const moment = nextMoment(this.#live.match);
    if (moment === this.#moment) return;
    this.#moment = moment;
    this.#arm();
  }

  #arm(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#moment === null) return;
    const wait = Math.min(WAIT_MOST, Math.max(0, this.#moment - Date.now()));
    this.#timer = setTimeout(() => this.#ring(), wait);
  }

  #ring(): void {
    // Timers may be a moment early, and the phase must not end before its time.
    if (this.#moment !== null && Date.now() < this.#moment) {
      this.#arm();
      return;
    }
    const kind = this.#live.match.deadline === null ? 'resume' : 'endPhase';
    void this.#live.submit({ kind: 'clock' }, { kind });
  }
}
