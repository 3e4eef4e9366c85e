import { LIMITS } from '../../shared/protocol/room.ts';

/** Requests left to a participant: a bucket that holds ten seconds' worth and fills steadily. */
export class Bucket {
  readonly #size: number;
  #left: number;
  #at: number;

  /** `now`: milliseconds of any steady clock. `size`: requests in ten seconds. */
  constructor(now: number, size: number = LIMITS.requestsPerTenSeconds) {
    this.#size = size;
    this.#left = size;
    this.#at = now;
  }

  /** Takes one request out; false where none is left. */
  take(now: number): boolean {
    const filled = this.#left + ((now - this.#at) * this.#size) / 10_000;
    this.#left = Math.min(this.#size, filled);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left--;
    return true;
  }
}
