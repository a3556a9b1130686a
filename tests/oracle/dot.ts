/** Σ left[k]·right[from + k] over all of `left`; both must reach that far, else the sum is NaN. */
export function dot(left: Float64Array, right: Float64Array, from: number): number {
  let sum = 0;
  for (let k = 0; k < left.length; k++) sum += (left[k] ?? Number.NaN) * (right[from + k] ?? Number.NaN);
  return sum;
}
