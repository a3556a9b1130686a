/** Shares as whole numbers of ten that add up to ten: the largest remainders are rounded up. */
export function ofTen(shares: readonly number[]): readonly number[] {
  const floors = shares.map((share) => Math.floor(10 * share));
  const left = 10 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: 10 * share - (floors[index] ?? 0) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index)
    .slice(0, left);
  const up = new Set(byRemainder.map(({ index }) => index));
  return floors.map((floor, index) => floor + (up.has(index) ? 1 : 0));
}
