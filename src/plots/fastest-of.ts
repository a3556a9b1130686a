/** Adds, for each number of n patients that are independent by a day with chance p each, `chance` times that number's chance to `to`, from index `from` on: each from the one before. */
function addBinomial(n: number, p: number, chance: number, to: Float64Array, from: number): void {
  if (p >= 1) {
    to[from + n] = (to[from + n] ?? NaN) + chance;
    return;
  }
  let now = chance;
  for (let patient = 0; patient < n; patient += 1) now *= 1 - p;
  for (let count = 0; count <= n; count += 1) {
    to[from + count] = (to[from + count] ?? NaN) + now;
    now *= ((n - count) / (count + 1)) * (p / (1 - p));
  }
}

/**
 * The chance that of n patients the fastest is independent by the first of some days, the second fastest by the second, and so on to the last; `shares` are the shares independent by those days, rising. 0 where there are fewer patients than days.
 * With F the shares and C(k) the number of patients independent by day k, the k-th fastest is in time exactly where C(k) ≥ k. Given C(k − 1) = c, the other n − c are each independent by day k with chance (F(k) − F(k − 1)) / (1 − F(k − 1)), so C(k) − c is binomial; the chances of C(k) are carried from day to day and those below k dropped.
 */
export function fastestOf(n: number, shares: readonly number[]): number {
  if (n < shares.length) return 0;
  // rows, not lists: a run under 200 draws asks some thousand times for each picture
  let chances = new Float64Array(n + 1);
  let next = new Float64Array(n + 1);
  chances[0] = 1;
  let before = 0;
  for (let index = 0; index < shares.length; index += 1) {
    const share = shares[index] ?? NaN;
    const p = before >= 1 ? 0 : Math.min(1, Math.max(0, (share - before) / (1 - before)));
    next.fill(0);
    for (let count = 0; count <= n; count += 1) {
      const chance = chances[count] ?? NaN;
      if (chance !== 0) addBinomial(n - count, p, chance, next, count);
    }
    next.fill(0, 0, index + 1);
    [chances, next] = [next, chances];
    before = Math.max(before, share);
  }
  return chances.reduce((sum, chance) => sum + chance, 0);
}
