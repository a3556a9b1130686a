import { assert } from "../base/assert.ts";

/** The lower triangle L of Cholesky's decomposition LL′ of a symmetric, positive definite matrix, row after row of so many; throws where it is not. */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let left = matrix[i * size + j] ?? NaN;
      for (let k = 0; k < j; k += 1) left -= (lower[i * size + k] ?? NaN) * (lower[j * size + k] ?? NaN);
      assert(j < i || left > 0, "not positive definite");
      lower[i * size + j] = j < i ? left / (lower[j * size + j] ?? NaN) : Math.sqrt(left);
    }
  }
  return lower;
}

/** Solves Lx = b for a lower triangle as `cholesky` gives it. */
export function solveLower(lower: Float64Array, b: Float64Array): Float64Array {
  const size = b.length;
  const x = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    let left = b[i] ?? NaN;
    for (let k = 0; k < i; k += 1) left -= (lower[i * size + k] ?? NaN) * (x[k] ?? NaN);
    x[i] = left / (lower[i * size + i] ?? NaN);
  }
  return x;
}

/** The product Lx of a lower triangle as `cholesky` gives it. */
export function timesLower(lower: Float64Array, x: Float64Array): Float64Array {
  const size = x.length;
  return x.map((_, i) => {
    let sum = 0;
    for (let k = 0; k <= i; k += 1) sum += (lower[i * size + k] ?? NaN) * (x[k] ?? NaN);
    return sum;
  });
}
