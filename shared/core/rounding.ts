// Apart from maths.ts: who only rounds, such as the lobby, is spared the library there.

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
