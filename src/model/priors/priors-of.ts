import type { Facts } from "../../schema/facts.ts";
import type { ParameterDraw } from "../../schema/parameter-draw.ts";
import { effectPriors } from "./effect-priors.ts";
import { harmPriors } from "./harm-priors.ts";
import { parameterPriors } from "./parameter-priors.ts";
import type { Prior } from "./prior.ts";

/** All that is not known before any study is looked at: parameters, then effects, then harm, each in the order of its table. Throws at a text it cannot read. */
export function priorsOf(facts: Facts): readonly Prior[] {
  return [...parameterPriors(facts.parameters), ...effectPriors(facts), ...harmPriors(facts.regimens)];
}

/** How many standard normal numbers a draw is made of. */
export function latentCount(priors: readonly Prior[]): number {
  return priors.reduce((sum, { latents }) => sum + latents, 0);
}

/** The draw that `latentCount` standard normal numbers stand for, each by the inverse of its prior's distribution function. */
export function drawFromLatent(priors: readonly Prior[], latents: Float64Array): ParameterDraw {
  let from = 0;
  return Object.fromEntries(
    priors.flatMap((prior) => {
      const values = prior.at(latents.subarray(from, from + prior.latents));
      from += prior.latents;
      return prior.keys.map((key, index): [string, number] => [key, values[index] ?? NaN]);
    }),
  );
}

/** Which of those numbers decide about some of the keys. */
export function latentsOf(priors: readonly Prior[], keys: ReadonlySet<string>): readonly number[] {
  let from = 0;
  return priors.flatMap((prior) => {
    const own = Array.from({ length: prior.latents }, (_, index) => from + index);
    from += prior.latents;
    return prior.keys.some((key) => keys.has(key)) ? own : [];
  });
}
