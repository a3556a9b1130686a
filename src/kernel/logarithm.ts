const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);
const LITTLE_ENDIAN = ((): boolean => {
  number[0] = 1;
  return halves[0] === 0;
})();
const HIGH = LITTLE_ENDIAN ? 1 : 0;

/**
 * The natural logarithm of x > 0, the same bits in every engine; error under 4e-16 relative or 2e-16 absolute near 1. Of 0 it is −∞, below 0 NaN; subnormal numbers count as 0.
 * Method: x = 2^k·m with m in [√½, √2), ln m = 2·artanh((m − 1)/(m + 1)) by its series.
 */
export function logarithm(x: number): number {
  if (!(x >= 0)) return NaN;
  if (x < 2.2250738585072014e-308) return -Infinity;
  if (x === Infinity) return Infinity;
  number[0] = x;
  let k = (halves[HIGH]! >>> 20) - 1023;
  halves[HIGH] = (halves[HIGH]! & 0xfffff) | 0x3ff00000;
  let m = number[0];
  if (m > 1.4142135623730951) {
    m *= 0.5;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  let sum = 1 / 23;
  for (let odd = 21; odd >= 3; odd -= 2) sum = sum * z + 1 / odd;
  const tail = 2 * s * z * sum + k * LN2_LOW;
  return k * LN2_HIGH + (2 * s + tail);
}
