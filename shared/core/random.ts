import { mixText } from './hash.ts';
import { ln, sqrt } from './maths.ts';

/** One independent sequence of pseudo-random draws. */
export interface Random {
  /** A number in [0, 1), with 53 random bits. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** A draw from the normal distribution with this mean and standard deviation. */
  normal(mean: number, sd: number): number;
  /** One of the items, each as likely. Throws where there are none. */
  pick<T>(items: readonly T[]): T;
  /** True with probability `p`: never at 0, always at 1. */
  chance(p: number): boolean;
  /** A shuffled copy, every order as likely. */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * The stream of draws that belongs to this subject of this seed, for example `stream(seed, turn, 'estimates', powerId)`.
 * Every key has its own stream: a new draw under one key never shifts the draws under another. The number 1 and the
 * text '1' are different keys.
 */
export function stream(seed: number | string, ...subject: readonly (string | number)[]): Random {
  return new Stream(mixText(JSON.stringify([seed, ...subject])));
}

/** Draws from Chris Doty-Humphrey's small fast counting generator: 128 bits of state, 32 bits a step. */
class Stream implements Random {
  private readonly state: [number, number, number, number];

  constructor(state: [number, number, number, number]) {
    this.state = state;
    for (let warmUp = 0; warmUp < 12; warmUp++) this.bits();
  }

  private bits(): number {
    const state = this.state;
    const [a, b, c, d] = state;
    const result = (((a + b) | 0) + d) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + result) | 0;
    state[3] = (d + 1) | 0;
    return result >>> 0;
  }

  next(): number {
    return ((this.bits() >>> 5) * 67108864 + (this.bits() >>> 6)) / 9007199254740992;
  }

  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  normal(mean: number, sd: number): number {
    return mean + sd * standardNormal(this);
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('pick: there is nothing to pick from');
    return items[this.int(0, items.length - 1)];
  }

  chance(p: number): boolean {
    return this.next() < p;
  }

  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = this.int(0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
    }
    return shuffled;
  }
}

/** Marsaglia's polar method: exact, and in need of no trigonometry. */
function standardNormal(random: Pick<Random, 'next'>): number {
  for (;;) {
    const x = 2 * random.next() - 1;
    const y = 2 * random.next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * sqrt((-2 * ln(square)) / square);
  }
}
