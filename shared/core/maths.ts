// What differs between JavaScript engines in the last bit comes from a library in pure JavaScript, so that a match
// replays to the same numbers in Node and in every browser. Math.sqrt is exact by IEEE 754 and stays.
export { default as asin } from '@stdlib/math-base-special-asin';
export { default as cos } from '@stdlib/math-base-special-cos';
export { default as exp } from '@stdlib/math-base-special-exp';
export { default as ln } from '@stdlib/math-base-special-ln';
export { default as pow } from '@stdlib/math-base-special-pow';
export { default as sin } from '@stdlib/math-base-special-sin';

export { round } from './rounding.ts';

/** The square root, exactly rounded in every engine. */
export const sqrt: (x: number) => number = Math.sqrt;

/** `x`, but no less than `low` and no more than `high`. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** The point at share `t` of the way from `a` to `b`; `t` is not clamped. */
export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** The sum in the order given; 0 for nothing. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** The arithmetic mean; 0 for nothing. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}
