import { atLatent } from "../../stats/index.ts";
import type { Prior } from "./prior.ts";

/** The Dirichlet prior of shares that add up to 1, each with its weight (> 0): by stick-breaking, each but the last being a beta share of what those before it leave. */
export function sharePrior(keys: readonly string[], weights: readonly number[]): Prior {
  return {
    keys,
    latents: keys.length - 1,
    at(latents) {
      let left = 1;
      let rest = weights.reduce((sum, weight) => sum + weight, 0);
      return weights.map((weight, index) => {
        rest -= weight;
        if (index === weights.length - 1) return left;
        const taken = atLatent({ kind: "beta", a: weight, b: rest }, latents[index] ?? NaN);
        const share = left * taken;
        left *= 1 - taken;
        return share;
      });
    },
  };
}
