import { type Result, refuse } from '../../shared/core/result.ts';

const DAY = 86_400_000;

/** Forks of one match in a day, by whoever asks: enough for a class, too few to fill a disk. */
export const FORKS_MOST = 12;

/** Counts the forks of each match in the last day. */
export class ForkLimit {
  readonly #made = new Map<string, number[]>();

  /** Takes one of a match's forks of the day; called again with what it answers, gives it back. */
  take(code: string, now: number): Result<() => void> {
    this.#forget(now);
    const made = this.#made.get(code) ?? [];
    if (made.length >= FORKS_MOST) {
      return refuse('fork/too-many', { most: FORKS_MOST, hours: Math.ceil((made[0] + DAY - now) / 3_600_000) });
    }
    this.#made.set(code, [...made, now]);
    return { ok: true, value: () => this.#giveBack(code, now) };
  }

  #giveBack(code: string, at: number): void {
    const made = this.#made.get(code) ?? [];
    const place = made.indexOf(at);
    if (place >= 0)
      this.#made.set(
        code,
        made.filter((_, i) => i !== place),
      );
  }

  #forget(now: number): void {
    for (const [code, made] of this.#made) {
      const left = made.filter((at) => at > now - DAY);
      if (left.length > 0) this.#made.set(code, left);
      else this.#made.delete(code);
    }
  }
}
