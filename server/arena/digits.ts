/** Four decimals: as much as any report shows, and short to keep. */
export function fourDigits(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
