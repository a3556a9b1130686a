/**
 * One part of a deviance, x ln(x/m) + m − x, for x > 0 and m > 0, without the cancellation that the formula has where x is near m; NaN outside.
 * Source: bd0 of Loader 2000, Fast and accurate computation of binomial probabilities.
 */
export function deviancePart(x: number, m: number): number {
  if (!(x > 0 && m > 0)) return NaN;
  const v = (x - m) / (x + m);
  if (Math.abs(v) >= 0.1) return x * Math.log(x / m) + m - x;
  let sum = (x - m) * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
