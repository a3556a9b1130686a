/** Below this share of its diagonal a pivot counts as 0: the matrix is singular but for rounding. */
const SINGULAR = 1e-10;

/** x′M⁻¹x for a symmetric, positive definite M of as many rows as x has numbers; null where M is singular. By Cholesky's decomposition. */
export function quadraticForm(matrix: readonly (readonly number[])[], x: readonly number[]): number | null {
  const lower: number[][] = [];
  const solved: number[] = [];
  let form = 0;
  for (const [i, row] of matrix.entries()) {
    const left: number[] = [];
    for (let j = 0; j < i; j++) {
      const other = lower[j] ?? [];
      const dot = left.reduce((sum, value, k) => sum + value * (other[k] ?? NaN), 0);
      left.push(((row[j] ?? NaN) - dot) / (other[j] ?? NaN));
    }
    const diagonal = row[i] ?? NaN;
    const pivot = diagonal - left.reduce((sum, value) => sum + value * value, 0);
    if (!(pivot > SINGULAR * diagonal)) return null;
    const root = Math.sqrt(pivot);
    const dot = left.reduce((sum, value, k) => sum + value * (solved[k] ?? NaN), 0);
    const next = ((x[i] ?? NaN) - dot) / root;
    lower.push([...left, root]);
    solved.push(next);
    form += next * next;
  }
  return form;
}
