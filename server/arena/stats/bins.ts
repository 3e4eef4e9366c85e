/** Equal parts of 0–1 that odds are counted in. */
export const ODDS_BINS = 10;

/** The number of the bin, from 0, that a share belongs to; 1 belongs to the last. */
export function binOf(share: number, bins: number = ODDS_BINS): number {
  return Math.min(bins - 1, Math.max(0, Math.floor(share * bins)));
}

/** So many empty counts. */
export function emptyBins(bins: number = ODDS_BINS): number[] {
  return Array.from({ length: bins }, () => 0);
}

/** The bin in words, in per cent: `30–40`. */
export function binLabel(bin: number, bins: number = ODDS_BINS): string {
  const width = 100 / bins;
  return `${Math.round(bin * width)}–${Math.round((bin + 1) * width)}`;
}

/** Adds counts bin by bin. */
export function addBins(into: number[], counts: readonly number[]): void {
  counts.forEach((count, bin) => {
    into[bin] += count;
  });
}
