import { compileRun, drawFromLatent, latentCount, normalLatents, type Prior, priorsOf } from "../model/index.ts";
import { ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import { partialRankCorrelations, type SobolIndices, sobolIndices } from "../stats/index.ts";
import type { OutcomeInput, OutcomeWorker } from "./outcome-worker.ts";
import { mattering } from "./mattering.ts";
import { shareOut } from "./share-out.ts";

/** Streams of the generator for the two samples of Sobol's design. */
const STREAM = { a: 911, b: 912 } as const;

/** What nobody knows that can move an outcome together, under the priors, and how much it does. */
export interface Factor extends SobolIndices {
  readonly keys: readonly string[];
}

/** How an outcome hangs on what nobody knows: before the studies (independent, so that shares of variance exist), by falling total index; and over the draws after them, the partial rank correlation with each number that varies, where there are more draws than numbers. */
export interface Influence {
  readonly evaluations: number;
  readonly mean: number;
  readonly sd: number;
  readonly factors: readonly Factor[];
  readonly posterior: readonly { readonly key: string; readonly correlation: number }[];
}

/** The draws of Sobol's design: A, B, then A with each factor's numbers from B. */
function designOf(
  priors: readonly Prior[],
  factors: readonly Prior[],
  rows: number,
  seed: number,
): readonly ParameterDraw[] {
  const count = latentCount(priors);
  const a = Array.from({ length: rows }, (_, row) => normalLatents(seed, STREAM.a, row, count));
  const b = Array.from({ length: rows }, (_, row) => normalLatents(seed, STREAM.b, row, count));
  const mixed = factors.flatMap((factor) => {
    const from = latentCount(priors.slice(0, priors.indexOf(factor)));
    return a.map((latents, row) => {
      const turned = latents.slice();
      turned.set(b[row]?.subarray(from, from + factor.latents) ?? [], from);
      return turned;
    });
  });
  return [...a, ...b, ...mixed].map((latents) => drawFromLatent(priors, latents));
}

/**
 * Sobol's indices of an outcome over the priors, from so many rows, and its partial rank correlations over draws after the studies. Patients are the same under every draw. Workers share the simulations and may be any number: the numbers are the same to the bit.
 * Fails where the run is impossible. `report` hears how many draws have been simulated.
 */
export async function influence(
  input: OutcomeInput,
  draws: readonly ParameterDraw[],
  { rows, seed }: { readonly rows: number; readonly seed: number },
  workers: readonly OutcomeWorker[],
  report: (simulated: number, of: number) => void,
): Promise<Result<Influence, Failure>> {
  const { request, facts } = input;
  const possible = compileRun(request, facts);
  if (!possible.ok) return possible;
  const matters = mattering(request, facts);
  const priors = priorsOf(facts);
  const factors = priors.filter(({ keys }) => keys.some(matters));
  const design = designOf(priors, factors, rows, seed);
  await Promise.all(workers.map((worker) => worker.prepareOutcome(input)));
  const all = [...design, ...draws];
  let simulated = 0;
  const outcomes = await shareOut(workers, all, async (worker, some) => {
    const found = await worker.outcomes(some);
    simulated += some.length;
    report(simulated, all.length);
    return found;
  });
  const block = (index: number): Float64Array => Float64Array.from(outcomes.slice(index * rows, (index + 1) * rows));
  const [a, b] = [block(0), block(1)];
  const indices = sobolIndices({ a, b, mixed: factors.map((_, index) => block(index + 2)) }, seed);
  const after = outcomes.slice(design.length);
  const varying = Object.keys(draws[0] ?? {}).filter(
    (key) => matters(key) && new Set(draws.map((draw) => draw[key])).size > 1,
  );
  // three shares that add up to 1 are two numbers
  const free = varying.filter((key) => key !== "classCellular");
  const correlations =
    draws.length > free.length + 1
      ? partialRankCorrelations(
          free.map((key) => draws.map((draw) => draw[key] ?? NaN)),
          after,
        )
      : [];
  const both = [...a, ...b];
  const mean = both.reduce((sum, value) => sum + value, 0) / both.length;
  return ok({
    evaluations: all.length,
    mean,
    sd: Math.sqrt(both.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (both.length - 1)),
    factors: indices
      .map((found, index) => ({ keys: factors[index]?.keys ?? [], ...found }))
      .toSorted((one, other) => other.total.value - one.total.value),
    posterior: correlations
      .map((correlation, index) => ({ key: free[index] ?? "", correlation }))
      .toSorted((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation)),
  });
}
