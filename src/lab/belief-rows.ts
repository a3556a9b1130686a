import { assert } from "../base/assert.ts";
import { evenLatents, priorsOf } from "../model/index.ts";
import type { BeliefRow } from "../schema/belief-row.ts";
import type { Facts } from "../schema/facts.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import { sampleQuantiles } from "../stats/index.ts";

/** The effect all cord-blood regimens share, as a draw names it: ln of the factor on the loss of plasma cells. */
const EFFECT = "cord-blood net";
/** Equally likely values that stand for the prior. */
const PRIOR_VALUES = 20_000;

function belief(when: BeliefRow["when"], values: readonly number[]): BeliefRow {
  const share = (counts: (value: number) => boolean): number => values.filter(counts).length / values.length;
  const some = values.filter((value) => value !== 0);
  assert(some.length > 0, `no ${when} value of ${EFFECT} but none`);
  const [low = NaN, high = NaN] = sampleQuantiles(some, [0.05, 0.95]).map(Math.exp);
  return {
    effect: EFFECT,
    when,
    nothing: share((value) => value === 0),
    faster: share((value) => value > 0),
    slower: share((value) => value < 0),
    low,
    high,
    draws: values.length,
  };
}

/** What is believed of the effect of cord blood on antibody by its prior (20,000 equally likely values of the distribution in effects.csv) and after the data (the draws of posterior.csv). Throws where the facts have no such prior: that is a bug in the data. */
export function beliefRows(facts: Facts, draws: readonly ParameterDraw[]): readonly BeliefRow[] {
  const prior = priorsOf(facts).find(({ keys }) => keys.includes(EFFECT));
  assert(prior !== undefined, `no prior of ${EFFECT}`);
  const before = Array.from(evenLatents(PRIOR_VALUES), (latent) => prior.at([latent])[0] ?? NaN);
  return [
    belief("prior", before),
    belief(
      "posterior",
      draws.map((draw) => draw[EFFECT] ?? NaN),
    ),
  ];
}
