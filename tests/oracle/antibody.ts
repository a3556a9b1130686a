import { at } from "./at.ts";
import { matrixExponential, times } from "./matrix-exponential.ts";

/** One class of antibody in plasma (A) and outside it (Q), in multiples of A50. */
export interface Antibody {
  readonly plasma: () => number;
  readonly exchange: (left: number) => void;
  /** Moves on by one step; `source` is P·q at the two Gauss points of the step. */
  readonly advance: (early: number, late: number) => void;
}

const k21 = 0.35;

/** Gauss–Legendre points of order 4, as fractions of a step. */
export const gaussPoints = [0.5 - Math.sqrt(3) / 6, 0.5 + Math.sqrt(3) / 6] as const;

/** Variation of constants with the exponential of the 2 × 2 matrix: exact but for the quadrature of the source. */
export function antibody(
  healthy: number,
  halfLife: number,
  outside: number,
  startCells: number,
  step: number,
): Antibody {
  const kc = Math.LN2 / (halfLife * (1 - outside));
  const k12 = (k21 * outside) / (1 - outside);
  const matrix = { size: 2, values: Float64Array.of(-(kc + k12), k21, k12, -k21) };
  const whole = matrixExponential(matrix, step);
  const unit = Float64Array.of((kc * healthy * step) / 2, 0);
  const [fromEarly, fromLate] = gaussPoints.map((point) => times(matrixExponential(matrix, (1 - point) * step), unit));
  if (fromEarly === undefined || fromLate === undefined) throw new Error("two Gauss points are needed");
  const amount = healthy * startCells;
  let state = Float64Array.of(amount, (amount * outside) / (1 - outside));
  return {
    plasma: () => at(state, 0),
    exchange: (left) => {
      state[0] = at(state, 0) * left;
    },
    advance: (early, late) => {
      state = times(whole, state).map((value, k) => value + early * at(fromEarly, k) + late * at(fromLate, k));
    },
  };
}
