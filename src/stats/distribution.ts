import { never } from "../base/never.ts";
import { exponential, normalQuantile } from "../kernel/index.ts";
import { betaQuantile } from "./beta-quantile.ts";
import { gammaQuantile } from "./gamma-quantile.ts";
import { normalFraction } from "./normal-fraction.ts";

const LN2 = 0.6931471805599453;

/** A distribution of one number: SDs of a log-normal are of the log, a positive normal has nothing below 0, `two-to-minus` is 2 to the power of minus a normal number, and a spike is one value with a probability and a slab with the rest. */
export type Distribution =
  | { readonly kind: "normal" | "positive-normal" | "two-to-minus"; readonly mean: number; readonly sd: number }
  | { readonly kind: "log-normal"; readonly median: number; readonly sd: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "beta"; readonly a: number; readonly b: number }
  | { readonly kind: "gamma"; readonly shape: number; readonly rate: number }
  | { readonly kind: "spike"; readonly at: number; readonly probability: number; readonly slab: Distribution };

/** How much of a slab lies below its spike, which is in its middle or at one of its ends. */
function slabBelow(slab: Distribution, at: number): number {
  if (slab.kind === "normal") return normalFraction((at - slab.mean) / slab.sd);
  return at > 0 ? 1 : 0;
}

/**
 * The quantile of a distribution at the standard normal number z, that is at the probability below z: rises with z, and is flat where a spike is.
 * Of gamma and beta in single precision, so that it does not depend on whose exponential their fractions are worked out with.
 */
export function atLatent(distribution: Distribution, z: number): number {
  switch (distribution.kind) {
    case "normal":
      return distribution.mean + distribution.sd * z;
    case "two-to-minus":
      return exponential(-LN2 * (distribution.mean - distribution.sd * z));
    case "log-normal":
      return distribution.median * exponential(distribution.sd * z);
    case "positive-normal": {
      const { mean, sd } = distribution;
      const above = normalFraction(mean / sd);
      return mean - sd * normalQuantile(above * normalFraction(-z));
    }
    case "uniform":
      return distribution.low + (distribution.high - distribution.low) * normalFraction(z);
    case "beta":
      return Math.fround(betaQuantile(normalFraction(z), distribution.a, distribution.b));
    case "gamma":
      return Math.fround(gammaQuantile(normalFraction(z), distribution.shape) / distribution.rate);
    case "spike": {
      const { at, probability, slab } = distribution;
      const below = (1 - probability) * slabBelow(slab, at);
      const p = normalFraction(z);
      if (p < below) return atLatent(slab, normalQuantile(p / (1 - probability)));
      if (p <= below + probability) return at;
      return atLatent(slab, normalQuantile((p - probability) / (1 - probability)));
    }
    default:
      return never(distribution);
  }
}
