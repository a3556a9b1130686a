import { logarithm } from "./logarithm.ts";

const CENTRE_UP = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
  67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
];
const CENTRE_DOWN = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
  28729.085735721942674, 5226.495278852854561,
];
const NEAR_UP = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  0.24178072517745061177, 0.0227238449892691845833, 0.0007745450142783414076,
];
const NEAR_DOWN = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 0.00054759380849953449, 1.05075007164441684324e-9,
];
const FAR_UP = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
  0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
const FAR_DOWN = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 0.0007868691311456132591,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
];

function ratio(up: readonly number[], down: readonly number[], x: number): number {
  let above = 0;
  let below = 0;
  for (let i = 7; i >= 0; i -= 1) {
    above = above * x + up[i]!;
    below = below * x + down[i]!;
  }
  return above / below;
}

/**
 * The standard normal quantile of p in (0, 1), the same bits in every engine; relative error about 1e-16. Of 0 and 1 it is ∓∞, outside NaN.
 * Source: Wichura 1988, algorithm AS 241 (PPND16).
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE_UP, CENTRE_DOWN, 0.180625 - q * q);
  const tail = q < 0 ? p : 1 - p;
  if (!(tail >= 0)) return NaN;
  if (tail === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-logarithm(tail));
  const z = r <= 5 ? ratio(NEAR_UP, NEAR_DOWN, r - 1.6) : ratio(FAR_UP, FAR_DOWN, r - 5);
  return q < 0 ? -z : z;
}
