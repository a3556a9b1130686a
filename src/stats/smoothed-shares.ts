/** Shares of counts, each with half a patient more than counted, so that no share is 0 or 1 (Jeffreys 1946; half in each of the cells). */
export function smoothedShares(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0.5 * counts.length);
  return counts.map((count) => (count + 0.5) / total);
}
