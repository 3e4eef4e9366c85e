/** The Gini coefficient of these amounts, 0 (all alike) to nearly 1 (one has all); 0 for none or for nothing to share. */
export function gini(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return 0;
  let weighted = 0;
  sorted.forEach((amount, index) => {
    weighted += (index + 1) * amount;
  });
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

/** The Herfindahl–Hirschman index of shares that sum to 1: the sum of their squares. */
export function concentration(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share * share, 0);
}
