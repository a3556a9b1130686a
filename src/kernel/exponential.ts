const LOG2E = 1.4426950408889634;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const powersOfTwo = new Float64Array(2048);
powersOfTwo[1023] = 1;
for (let k = 1024; k < 2047; k += 1) powersOfTwo[k] = powersOfTwo[k - 1]! * 2;
for (let k = 1022; k > 0; k -= 1) powersOfTwo[k] = powersOfTwo[k + 1]! / 2;

/**
 * The exponential of x, the same bits in every engine; relative error under 3e-16. Below −708 it is 0, above 709 infinite, of NaN NaN.
 * Method: x = k·ln 2 + r with |r| ≤ ln 2 / 2 (Cody and Waite), Taylor's series of degree 13 by Horner.
 */
export function exponential(x: number): number {
  if (x < -708) return 0;
  if (x > 709) return Infinity;
  const k = Math.floor(x * LOG2E + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1 / 6227020800;
  sum = sum * r + 1 / 479001600;
  sum = sum * r + 1 / 39916800;
  sum = sum * r + 1 / 3628800;
  sum = sum * r + 1 / 362880;
  sum = sum * r + 1 / 40320;
  sum = sum * r + 1 / 5040;
  sum = sum * r + 1 / 720;
  sum = sum * r + 1 / 120;
  sum = sum * r + 1 / 24;
  sum = sum * r + 1 / 6;
  sum = sum * r + 0.5;
  sum = sum * r + 1;
  sum = sum * r + 1;
  return sum * powersOfTwo[k + 1023]!;
}
