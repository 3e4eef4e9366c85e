// What differs between JavaScript engines in the last bit comes from a library in pure JavaScript, so that a match
// replays to the same numbers in Node and in every browser. Math.sqrt is exact by IEEE 754 and stays.
export { default as asin } from '@stdlib/math-base-special-asin';
export { default as cos } from '@stdlib/math-base-special-cos';
export { default as exp } from '@stdlib/math-base-special-exp';
export { default as ln } from '@stdlib/math-base-special-ln';
export { default as pow } from '@stdlib/math-base-special-pow';
export { default as sin } from '@stdlib/math-base-special-sin';

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

const powersOfTen = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];

/**
 * `x` to `digits` decimals (0 to 12), halves away from zero. Never returns −0.
 * A half is judged on the double `x`, so 1.005, which lies just below, rounds to 1 and not to 1.01.
 */
export function round(x: number, digits = 0): number {
  const scale = powersOfTen[digits];
  if (scale === undefined) throw new RangeError(`round: digits must be a whole number from 0 to 12, not ${digits}`);
  const magnitude = Math.abs(x) * scale;
  // From 2^52 on every double is whole, and adding a half would only lose a bit.
  const whole = magnitude >= 4503599627370496 ? magnitude : Math.floor(magnitude + 0.5);
  const rounded = (x < 0 ? -whole : whole) / scale;
  return rounded === 0 ? 0 : rounded;
}
