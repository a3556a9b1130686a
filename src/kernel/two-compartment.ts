import { exponential } from "./exponential.ts";
import { PROPAGATOR_TERMS } from "./lanes.ts";

/** Under this share of a sum a term that is added changes no bit of it. */
const NOTHING = 1.3877787807814457e-17;

/** ∫₀ʰ e^{m(h − u)} uⁿ du for n = 0, 1, 2, written to `out`; a series where |m·h| is small, since the closed form cancels there. */
function writeMoments(m: number, h: number, out: Float64Array): void {
  const z = m * h;
  if (Math.abs(z) > 4) {
    const first = (exponential(z) - 1) / m;
    const second = (first - h) / m;
    out[0] = first;
    out[1] = second;
    out[2] = (2 * second - h * h) / m;
    return;
  }
  let constant = 0;
  let linear = 0;
  let square = 0;
  let term = 1;
  for (let k = 0; k < 40; k += 1) {
    constant += term / (k + 1);
    linear += term / ((k + 1) * (k + 2));
    square += (2 * term) / ((k + 1) * (k + 2) * (k + 3));
    term *= z / (k + 1);
    // terms fall from the fifth on, and the last of the three sums is the least
    if (k > 4 && Math.abs(term) < NOTHING * Math.min(constant, linear, square)) break;
  }
  out[0] = constant * h;
  out[1] = linear * h * h;
  out[2] = square * h * h * h;
}

/** Rates of exchange between plasma and outside, and of clearance from plasma, per day. */
export interface ExchangeRates {
  readonly clearance: number;
  readonly outward: number;
  readonly back: number;
}

/** The eigenvalues (per day, both negative) of antibody that moves between plasma and outside and is cleared from plasma; the rates are positive. */
export function exchangeModes({ clearance, outward, back }: ExchangeRates): {
  readonly slow: number;
  readonly fast: number;
} {
  const leaving = clearance + outward;
  const root = Math.sqrt((leaving - back) * (leaving - back) + 4 * back * outward);
  return { slow: (-2 * clearance * back) / (leaving + back + root), fast: -0.5 * (leaving + back + root) };
}

const slowMoments = new Float64Array(3);
const fastMoments = new Float64Array(3);

/**
 * Writes the exact propagator of antibody between plasma (A) and outside (Q) within a day to rows of `out`, lane `lane` of `size`.
 * `clearance`, `outward`, `back` are rates per day (positive); `secretion` is the inflow per day at P·q = 1. The inflow is taken as the parabola through its values at the start, middle and end of the day.
 * Rows 0–4: plasma after ¼ day from (A, Q, start, middle, end); 5–9, 10–14, 15–19: after ½, ¾ and 1 day; 20–24: outside after 1 day. Method: the eigenvalues of the 2 × 2 system, both real and negative.
 */
export function writePropagator(
  rates: ExchangeRates & { readonly secretion: number },
  out: Float64Array,
  lane: number,
  size: number,
): void {
  const { clearance, outward, back, secretion } = rates;
  const leaving = clearance + outward;
  const { slow, fast } = exchangeModes(rates);
  const gap = slow - fast;
  for (let quarter = 1; quarter <= 4; quarter += 1) {
    const h = 0.25 * quarter;
    const slowGrowth = exponential(slow * h);
    const fastGrowth = exponential(fast * h);
    writeMoments(slow, h, slowMoments);
    writeMoments(fast, h, fastMoments);
    // what of either eigenvector is seen in plasma, and outside
    for (let place = 0; place < (quarter < 4 ? 1 : 2); place += 1) {
      const plasma = place === 0;
      const own = plasma ? slow + back : outward;
      const other = plasma ? -(fast + back) : -outward;
      const ownOutside = plasma ? back : slow + leaving;
      const otherOutside = plasma ? -back : -(fast + leaving);
      const constant = secretion * ((own * slowMoments[0]! + other * fastMoments[0]!) / gap);
      const linear = secretion * ((own * slowMoments[1]! + other * fastMoments[1]!) / gap);
      const square = secretion * ((own * slowMoments[2]! + other * fastMoments[2]!) / gap);
      const at = (plasma ? 5 * (quarter - 1) : PROPAGATOR_TERMS - 5) * size + lane;
      out[at] = (own * slowGrowth + other * fastGrowth) / gap;
      out[at + size] = (ownOutside * slowGrowth + otherOutside * fastGrowth) / gap;
      out[at + 2 * size] = constant - 3 * linear + 2 * square;
      out[at + 3 * size] = 4 * linear - 4 * square;
      out[at + 4 * size] = 2 * square - linear;
    }
  }
}
