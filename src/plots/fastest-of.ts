/** The chances of 0 to n of n patients, each independent with chance p, each from the one before. */
function binomial(n: number, p: number): readonly number[] {
  if (p >= 1) return [...Array.from({ length: n }, () => 0), 1];
  let chance = 1;
  for (let patient = 0; patient < n; patient += 1) chance *= 1 - p;
  const chances = [chance];
  for (let count = 0; count < n; count += 1) {
    chance *= ((n - count) / (count + 1)) * (p / (1 - p));
    chances.push(chance);
  }
  return chances;
}

/**
 * The chance that of n patients the fastest is independent by the first of some days, the second fastest by the second, and so on to the last; `shares` are the shares independent by those days, rising. 0 where there are fewer patients than days.
 * With F the shares and C(k) the number of patients independent by day k, the k-th fastest is in time exactly where C(k) ≥ k. Given C(k − 1) = c, the other n − c are each independent by day k with chance (F(k) − F(k − 1)) / (1 − F(k − 1)), so C(k) − c is binomial; the chances of C(k) are carried from day to day and those below k dropped.
 */
export function fastestOf(n: number, shares: readonly number[]): number {
  if (n < shares.length) return 0;
  let chances: readonly number[] = [1, ...Array.from({ length: n }, () => 0)];
  let before = 0;
  for (const [index, share] of shares.entries()) {
    const p = before >= 1 ? 0 : Math.min(1, Math.max(0, (share - before) / (1 - before)));
    const next = Array.from({ length: n + 1 }, () => 0);
    for (const [count, chance] of chances.entries()) {
      if (chance === 0) continue;
      for (const [more, of] of binomial(n - count, p).entries()) {
        next[count + more] = (next[count + more] ?? 0) + chance * of;
      }
    }
    chances = next.map((chance, count) => (count > index ? chance : 0));
    before = Math.max(before, share);
  }
  return chances.reduce((sum, chance) => sum + chance, 0);
}
