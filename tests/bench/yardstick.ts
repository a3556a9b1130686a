/** Milliseconds this machine takes for a fixed sum, now: times of two runs compare as multiples of it. */
export function yardstick(): number {
  const since = performance.now();
  let sum = 0;
  for (let step = 1; step <= 30_000_000; step += 1) sum += Math.sqrt(step);
  if (!Number.isFinite(sum)) throw new Error("the yardstick broke");
  return performance.now() - since;
}
