const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const SERIES_FROM = 16;

/**
 * What Stirling's formula leaves out: ln Γ(x) − (x ln x − x + ½ ln(2π/x)), for x > 0; NaN at and below 0. Absolute error about 1e-15.
 * Method: its asymptotic series from 16 on (NIST DLMF 5.11.1), below by recurrence; as Loader 2000, Fast and accurate computation of binomial probabilities.
 */
export function stirlingError(x: number): number {
  if (!(x > 0)) return NaN;
  let error = 0;
  let from = x;
  while (from < SERIES_FROM) {
    error += (from + 0.5) * Math.log1p(1 / from) - 1;
    from += 1;
  }
  const square = from * from;
  return error + SERIES.reduceRight((sum, term) => sum / square + term, 0) / from;
}
