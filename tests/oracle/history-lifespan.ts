import { at } from "./at.ts";
import { dot } from "./dot.ts";
import type { CellsOfDay, Lifespan } from "./lifespan.ts";
import { shape } from "./lifespan.ts";

/** Weights of Simpson's rule over so many steps, an even number. */
function simpson(count: number, step: number): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: count + 1 }, (_, k) => {
    const weight = k === 0 || k === count ? 1 : k % 2 === 1 ? 4 : 2;
    return count === 0 ? 0 : (step / 3) * weight;
  });
}

/**
 * The history integral with the gamma survival of shape 23, uncut: mass(v) = ∫ J(u)·S(v − u)·exp(−hx·(v − u)) du by Simpson's rule
 * on half-steps. Transfused cells survive as in equilibrium: 1/L·∫ S beyond their age.
 */
export function historyLifespan(mean: number, hx: number, steps: number, days: number): Lifespan {
  const half = 1 / (2 * steps);
  const last = days * 2 * steps;
  const donor = new Float64Array(last + 1);
  // Backwards, so that the integral is a product of two stretches: element `last` is age 0.
  const survival = new Float64Array(last + 1);
  const leaving = new Float64Array(last + 1);
  for (let k = 0; k <= last; k++) {
    const x = (shape * k * half) / mean;
    const lost = Math.exp(-hx * k * half);
    let term = Math.exp(-x);
    let alive = 0;
    let residual = 0;
    let oldest = 0;
    for (let stage = 0; stage < shape; stage++) {
      oldest = term;
      alive += term;
      residual += ((shape - stage) / shape) * term;
      term *= x / (stage + 1);
    }
    donor[k] = residual * lost;
    survival[last - k] = alive * lost;
    leaving[last - k] = ((shape / mean) * oldest + hx * alive) * lost;
  }

  const weights = Array.from({ length: steps + 1 }, (_, node) => simpson(2 * node, half));
  const history = new Float64Array(last + 1);
  let known = 0;
  const mature = (output: Float64Array): CellsOfDay => {
    const mass = new Float64Array(steps + 1);
    const slope = new Float64Array(steps + 1);
    const before = history.subarray(0, known + 1);
    for (const [node, weight] of weights.entries()) {
      const today = weight.map((share, k) => share * at(output, k));
      const from = last - known - 2 * node;
      mass[node] = dot(before, survival, from) + dot(today, survival, last - 2 * node);
      slope[node] = at(output, 2 * node) - dot(before, leaving, from) - dot(today, leaving, last - 2 * node);
    }
    weights.at(-1)?.forEach((share, k) => {
      history[known + k] = at(history, known + k) + share * at(output, k);
    });
    known += 2 * steps;
    return { mass, slope };
  };
  return { donor, mature };
}
