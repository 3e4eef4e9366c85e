/** One measured quantity; keys that do not apply are left out. */
export interface Figure {
  id: string;
  /** What the aim is held against. */
  value: number;
  unit: string;
  p50?: number;
  p99?: number;
  /** Value aimed for. */
  aim: number;
  /** The yardstick's value, measured in the same run. */
  reference?: number;
  /** `value` by `reference`. */
  ratio?: number;
  met: boolean;
}

/** A benchmark; `run` takes bounded time and leaves nothing running. */
export interface Bench {
  id: string;
  /** Several figures where they are taken of one and the same run. */
  run(): Promise<Figure | Figure[]>;
}

/** Spread of samples. */
export interface Spread {
  p50: number;
  p99: number;
}

/** Median and 99th percentile (nearest rank). Throws where there are no samples. */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
}

function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) throw new RangeError('spreadOf: there is nothing to measure');
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** Median of samples. */
export const medianOf = (samples: readonly number[]): number => spreadOf(samples).p50;

/** The figure with every number to four significant digits. */
export function tidy(figure: Figure): Figure {
  const entries = Object.entries(figure).map(([key, value]) => [
    key,
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  ]);
  return Object.fromEntries(entries) as Figure;
}

/** Milliseconds of processor time used by this process; other processes on the machine hardly count into it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
