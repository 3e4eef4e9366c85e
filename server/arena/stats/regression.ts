import MultivariateLinearRegression from 'ml-regression-multivariate-linear';

/** What one more unit of a figure goes with, all others the same. */
export interface Slope {
  name: string;
  slope: number;
  low: number;
  high: number;
}

const Z = 1.959963984540054;

/**
 * Ordinary least squares of `y` on these named columns, with 95 per cent intervals. Columns that never change are left out,
 * as nothing can be said of them. Empty where there are too few rows.
 */
export function slopesOf(
  names: readonly string[],
  rows: readonly (readonly number[])[],
  y: readonly number[],
): Slope[] {
  const used = names.map((_, column) => column).filter((column) => varies(rows, column));
  if (used.length === 0 || rows.length < 3 * (used.length + 2)) return [];
  const x = rows.map((row) => used.map((column) => row[column]));
  const fitted = new MultivariateLinearRegression(
    x,
    y.map((value) => [value]),
  );
  return used.map((column, index) => {
    const slope = fitted.weights[index][0];
    const half = Z * fitted.stdErrors[index];
    return { name: names[column], slope, low: slope - half, high: slope + half };
  });
}

function varies(rows: readonly (readonly number[])[], column: number): boolean {
  return rows.some((row) => Math.abs(row[column] - rows[0][column]) > 1e-9);
}
