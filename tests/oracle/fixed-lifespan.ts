import { at } from "./at.ts";
import type { CellsOfDay, Lifespan } from "./lifespan.ts";

/** Every cell lives `mean` days and no longer, but for random loss: mass(v) = ∫ J(u)·exp(−hx·(v − u)) du over the last `mean` days, by trapezoids on half-steps; a transfused gram has ages spread evenly. */
export function fixedLifespan(mean: number, hx: number, steps: number, days: number): Lifespan {
  const half = 1 / (2 * steps);
  const donor = Float64Array.from({ length: days * 2 * steps + 1 }, (_, k) => {
    const age = k * half;
    return Math.max(0, 1 - age / mean) * Math.exp(-hx * age);
  });
  /** Output, and what was put out so far as if it had grown by hx a day, at every half-step. */
  const output: number[] = [];
  const grown: number[] = [0];
  const valueAt = (values: readonly number[], time: number): number => {
    const place = Math.floor(time / half);
    const x = time / half - place;
    return time <= 0 ? 0 : at(values, place) * (1 - x) + (x === 0 ? 0 : at(values, place + 1) * x);
  };
  const mature = (today: Float64Array): CellsOfDay => {
    const known = Math.max(0, output.length - 1);
    if (output.length === 0) output.push(at(today, 0));
    for (let k = 1; k <= 2 * steps; k++) {
      const before = (known + k - 1) * half;
      const sum = at(today, k - 1) * Math.exp(hx * before) + at(today, k) * Math.exp(hx * (before + half));
      output.push(at(today, k));
      grown.push(at(grown, known + k - 1) + 0.5 * half * sum);
    }
    const mass = new Float64Array(steps + 1);
    const slope = new Float64Array(steps + 1);
    for (let node = 0; node <= steps; node++) {
      const now = (known + 2 * node) * half;
      mass[node] = Math.exp(-hx * now) * (valueAt(grown, now) - valueAt(grown, now - mean));
      slope[node] = at(today, 2 * node) - valueAt(output, now - mean) * Math.exp(-hx * mean) - hx * at(mass, node);
    }
    return { mass, slope };
  };
  return { donor, mature };
}
