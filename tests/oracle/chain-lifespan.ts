import { at } from "./at.ts";
import type { CellsOfDay, Lifespan } from "./lifespan.ts";
import { shape } from "./lifespan.ts";
import { matrixExponential, times } from "./matrix-exponential.ts";

function total(stages: Float64Array): number {
  return stages.reduce((sum, stage) => sum + stage, 0);
}

/** The same lifespan as 23 stages in a row, by the exponential of their matrix and Simpson's rule on what enters; transfused cells fill the stages evenly. */
export function chainLifespan(mean: number, hx: number, steps: number, days: number): Lifespan {
  const rate = shape / mean;
  const matrix = { size: shape, values: new Float64Array(shape * shape) };
  for (let stage = 0; stage < shape; stage++) {
    matrix.values[stage * (shape + 1)] = -(rate + hx);
    if (stage > 0) matrix.values[stage * (shape + 1) - 1] = rate;
  }
  const whole = matrixExponential(matrix, 1 / steps);
  const half = matrixExponential(matrix, 1 / (2 * steps));
  const youngest = Float64Array.from({ length: shape }, (_, stage) => (stage === 0 ? 1 : 0));
  const early = times(whole, youngest);
  const middle = times(half, youngest);

  const donor = new Float64Array(days * 2 * steps + 1);
  let transfused = new Float64Array(shape).fill(1 / shape);
  for (let k = 0; k < donor.length; k++) {
    donor[k] = total(transfused);
    transfused = times(half, transfused);
  }

  let stages = new Float64Array(shape);
  const mature = (output: Float64Array): CellsOfDay => {
    const mass = new Float64Array(steps + 1);
    const slope = new Float64Array(steps + 1);
    for (let node = 0; node <= steps; node++) {
      mass[node] = total(stages);
      slope[node] = at(output, 2 * node) - rate * at(stages, shape - 1) - hx * total(stages);
      if (node === steps) break;
      stages = times(whole, stages).map(
        (stage, k) =>
          stage +
          (at(output, 2 * node) * at(early, k) +
            4 * at(output, 2 * node + 1) * at(middle, k) +
            at(output, 2 * node + 2) * at(youngest, k)) /
            (6 * steps),
      );
    }
    return { mass, slope };
  };
  return { donor, mature };
}
