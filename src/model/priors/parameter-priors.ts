import type { Parameter } from "../../schema/parameter.ts";
import { type Prior, priorOf } from "./prior.ts";
import { readDistribution } from "./read-distribution.ts";
import { sharePrior } from "./share-prior.ts";

const LN2 = 0.6931471805599453;
const HALF_LIFE = "half-life ";
const SPREAD = "SD ";
const DIRICHLET = /^Dirichlet\(([\d., ]+)\)$/u;

/** One part of a prior's text: of the typical value, of its half-life, or of the spread between patients. */
function partPrior(symbol: string, part: string): Prior {
  if (part.startsWith(SPREAD)) return priorOf(`sd ${symbol}`, readDistribution(part.slice(SPREAD.length)));
  if (!part.startsWith(HALF_LIFE)) return priorOf(symbol, readDistribution(part));
  return priorOf(symbol, readDistribution(part.slice(HALF_LIFE.length)), (halfLife) => LN2 / halfLife);
}

/** The priors of the table of parameters, in its order: of typical values (a half-life as the rate it means), of spreads, and of shares that add up to 1, which state one text together. Throws at a text it cannot read. */
export function parameterPriors(parameters: readonly Parameter[]): readonly Prior[] {
  return parameters.flatMap(({ symbol, prior }, place) => {
    if (prior === null) return [];
    const [, weights] = DIRICHLET.exec(prior) ?? [];
    if (weights === undefined) return prior.split("; ").map((part) => partPrior(symbol, part));
    if (parameters.findIndex((other) => other.prior === prior) !== place) return [];
    const keys = parameters.filter((other) => other.prior === prior).map((other) => other.symbol);
    return [sharePrior(keys, weights.split(",").map(Number))];
  });
}
