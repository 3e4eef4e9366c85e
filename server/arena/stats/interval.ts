import { mean, sampleStandardDeviation } from 'simple-statistics';

/** The two-sided 95 per cent point of the normal distribution. */
const Z = 1.959963984540054;

/** A share, 0–1, with its 95 per cent interval and the trials it rests on. */
export interface Share {
  share: number;
  low: number;
  high: number;
  trials: number;
}

/** The share of `wins` in `trials` with the Wilson score interval (Wilson 1927). Wins may be parts of a win; none: all zero. */
export function wilson(wins: number, trials: number): Share {
  if (trials === 0) return { share: 0, low: 0, high: 1, trials: 0 };
  const share = wins / trials;
  const middle = (share + (Z * Z) / (2 * trials)) / (1 + (Z * Z) / trials);
  const half =
    (Z * Math.sqrt(Math.max(0, share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials))) /
    (1 + (Z * Z) / trials);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half), trials };
}

/** A mean with its 95 per cent interval by the normal approximation. */
export interface Mean {
  mean: number;
  low: number;
  high: number;
  count: number;
}

/** The mean of these values; of none, zero with a count of zero. */
export function meanOf(values: readonly number[]): Mean {
  if (values.length === 0) return { mean: 0, low: 0, high: 0, count: 0 };
  const middle = mean([...values]);
  const half = Z * standardError(values);
  return { mean: middle, low: middle - half, high: middle + half, count: values.length };
}

/** Mean of `a` less mean of `b`, with the 95 per cent interval for two independent samples of unequal spread (Welch). */
export function differenceOf(a: readonly number[], b: readonly number[]): Mean {
  if (a.length < 2 || b.length < 2) return { mean: 0, low: 0, high: 0, count: 0 };
  const middle = mean([...a]) - mean([...b]);
  const half = Z * Math.hypot(standardError(a), standardError(b));
  return { mean: middle, low: middle - half, high: middle + half, count: Math.min(a.length, b.length) };
}

function standardError(values: readonly number[]): number {
  return values.length < 2 ? 0 : sampleStandardDeviation([...values]) / Math.sqrt(values.length);
}
