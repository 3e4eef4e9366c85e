import { LIMITS } from '../../shared/protocol/room.ts';

/** Requests left to a participant: a bucket that holds ten seconds' worth and fills steadily. */
export class Bucket {
  #left: number = LIMITS.requestsPerTenSeconds;
  #at: number;

  /** `now`: milliseconds of any steady clock. */
  constructor(now: number) {
    this.#at = now;
  }

  /** Takes one request out; false where none is left. */
  take(now: number): boolean {
    const filled = this.#left + ((now - this.#at) * LIMITS.requestsPerTenSeconds) / 10_000;
    this.#left = Math.min(LIMITS.requestsPerTenSeconds, filled);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left--;
    return true;
  }
}
