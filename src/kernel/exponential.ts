const LOG2E = 1.4426950408889634;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const powersOfTwo = new Float64Array(2048);
powersOfTwo[1023] = 1;
for (let k = 1024; k < 2047; k += 1) powersOfTwo[k] = powersOfTwo[k - 1]! * 2;
for (let k = 1022; k > 0; k -= 1) powersOfTwo[k] = powersOfTwo[k + 1]! / 2;

/**
 * The exponential of x, the same bits in every engine; relative error under 5e-16. Below −708 it is 0, above 709 infinite, of NaN NaN.
 * Method: x = k·ln 2 + r with |r| ≤ ln 2 / 2 (Cody and Waite), Taylor's series of degree 13 by Estrin's scheme.
 */
export function exponential(x: number): number {
  if (x < -708) return 0;
  if (x > 709) return Infinity;
  const k = Math.floor(x * LOG2E + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const r2 = r * r;
  const r4 = r2 * r2;
  const low = 1 + r + r2 * (0.5 + r * (1 / 6));
  const middle = 1 / 24 + r * (1 / 120) + r2 * (1 / 720 + r * (1 / 5040));
  const high = 1 / 40320 + r * (1 / 362880) + r2 * (1 / 3628800 + r * (1 / 39916800));
  const highest = 1 / 479001600 + r * (1 / 6227020800);
  const sum = low + r4 * middle + r4 * r4 * (high + r4 * highest);
  return sum * powersOfTwo[k + 1023]!;
}

/** Replaces the first `count` numbers of a row by their exponentials; a loop of its own, because engines inline only into small ones. */
export function exponentiate(row: Float64Array, count: number): void {
  for (let lane = 0; lane < count; lane += 1) row[lane] = exponential(row[lane]!);
}
