import { exponential } from "./exponential.ts";
import { PROPAGATOR_TERMS } from "./lanes.ts";

/** ∫₀ʰ e^{m(h − u)} uⁿ du for n = 0, 1, 2; a series where |m·h| is small, since the closed form cancels there. */
function moments(m: number, h: number): readonly [number, number, number] {
  const z = m * h;
  if (Math.abs(z) > 4) {
    const first = (exponential(z) - 1) / m;
    const second = (first - h) / m;
    return [first, second, (2 * second - h * h) / m];
  }
  const sums = [0, 0, 0] as [number, number, number];
  let term = 1;
  for (let k = 0; k < 40; k += 1) {
    sums[0] += term / (k + 1);
    sums[1] += term / ((k + 1) * (k + 2));
    sums[2] += (2 * term) / ((k + 1) * (k + 2) * (k + 3));
    term *= z / (k + 1);
  }
  return [sums[0] * h, sums[1] * h * h, sums[2] * h * h * h];
}

/**
 * Writes the exact propagator of antibody between plasma (A) and outside (Q) within a day to rows of `out`, lane `lane` of `size`.
 * `clearance`, `outward`, `back` are rates per day (positive); `secretion` is the inflow per day at P·q = 1. The inflow is taken as the parabola through its values at the start, middle and end of the day.
 * Rows 0–4: plasma after ¼ day from (A, Q, start, middle, end); 5–9, 10–14, 15–19: after ½, ¾ and 1 day; 20–24: outside after 1 day. Method: the eigenvalues of the 2 × 2 system, both real and negative.
 */
export function writePropagator(
  rates: { readonly clearance: number; readonly outward: number; readonly back: number; readonly secretion: number },
  out: Float64Array,
  lane: number,
  size: number,
): void {
  const { clearance, outward, back, secretion } = rates;
  const leaving = clearance + outward;
  const root = Math.sqrt((leaving - back) * (leaving - back) + 4 * back * outward);
  const slow = (-2 * clearance * back) / (leaving + back + root);
  const fast = -0.5 * (leaving + back + root);
  const gap = slow - fast;
  const put = (row: number, plasma: boolean, h: number): void => {
    const fromPlasma = plasma ? [slow + back, -(fast + back)] : [outward, -outward];
    const fromOutside = plasma ? [back, -back] : [slow + leaving, -(fast + leaving)];
    const growth = [exponential(slow * h), exponential(fast * h)];
    const inflow = [moments(slow, h), moments(fast, h)];
    const mix = (weights: readonly number[], values: readonly number[]): number =>
      (weights[0]! * values[0]! + weights[1]! * values[1]!) / gap;
    const power = (n: 0 | 1 | 2): number => secretion * mix(fromPlasma, [inflow[0]![n], inflow[1]![n]]);
    const [constant, linear, square] = [power(0), power(1), power(2)];
    const terms = [
      mix(fromPlasma, growth),
      mix(fromOutside, growth),
      constant - 3 * linear + 2 * square,
      4 * linear - 4 * square,
      2 * square - linear,
    ];
    terms.forEach((term, index) => {
      out[(row + index) * size + lane] = term;
    });
  };
  [0.25, 0.5, 0.75, 1].forEach((h, index) => put(5 * index, true, h));
  put(PROPAGATOR_TERMS - 5, false, 1);
}
