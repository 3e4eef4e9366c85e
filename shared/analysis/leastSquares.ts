/** A least-squares fit: coefficients, their standard errors, and the number of observations. */
export interface Fit {
  coefficients: number[];
  errors: number[];
  n: number;
}

/** Below this share of its column's size a pivot is nothing but rounding. */
const SINGULAR = 1e-10;

/**
 * Ordinary least squares of `y` on the columns of `x` (each row one observation; put a 1 first for an intercept). Null
 * where there are not more observations than coefficients, or the columns depend on each other.
 */
export function leastSquares(x: readonly (readonly number[])[], y: readonly number[]): Fit | null {
  const [n, k] = [x.length, x[0]?.length ?? 0];
  if (n <= k || k === 0) return null;
  const inverse = inverted(x[0].map((_, a) => x[0].map((_, b) => dot(column(x, a), column(x, b)))));
  if (inverse === null) return null;
  const xy = x[0].map((_, a) => dot(column(x, a), y));
  const coefficients = inverse.map((row) => dot(row, xy));
  const residuals = x.map((row, index) => y[index] - dot(row, coefficients));
  const variance = dot(residuals, residuals) / (n - k);
  return { coefficients, errors: inverse.map((row, index) => Math.sqrt(Math.max(0, variance * row[index]))), n };
}

const column = (x: readonly (readonly number[])[], index: number): number[] => x.map((row) => row[index]);

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < a.length; index++) total += a[index] * b[index];
  return total;
}

/** The inverse of a symmetric matrix by Gauss and Jordan with the largest pivot first, or null where there is none. */
function inverted(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...row.map((_, other) => (other === index ? 1 : 0))]);
  const scale = Math.max(...matrix.map((row, index) => row[index]));
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++) {
      if (Math.abs(rows[row][pivot]) > Math.abs(rows[best][pivot])) best = row;
    }
    if (Math.abs(rows[best][pivot]) <= SINGULAR * scale) return null;
    [rows[pivot], rows[best]] = [rows[best], rows[pivot]];
    const lead = rows[pivot][pivot];
    rows[pivot] = rows[pivot].map((value) => value / lead);
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = rows[row][pivot];
      rows[row] = rows[row].map((value, index) => value - factor * rows[pivot][index]);
    }
  }
  return rows.map((row) => row.slice(size));
}
