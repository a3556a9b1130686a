import { assert } from "../../base/assert.ts";
import type { Distribution } from "../../stats/index.ts";

/** A distribution by the two numbers in its brackets. */
type OfTwo = (one: number, two: number) => Distribution;

const NAMED: Readonly<Record<string, OfTwo>> = {
  N: (mean, sd) => ({ kind: "normal", mean, sd }),
  "N+": (mean, sd) => ({ kind: "positive-normal", mean, sd }),
  "2^-N": (mean, sd) => ({ kind: "two-to-minus", mean, sd }),
  "log-normal": (median, sd) => ({ kind: "log-normal", median, sd }),
  uniform: (low, high) => ({ kind: "uniform", low, high }),
  beta: (a, b) => ({ kind: "beta", a, b }),
  gamma: (shape, rate) => ({ kind: "gamma", shape, rate }),
};

const SPIKE = /^(zero|1) with probability (\d*\.?\d+), else (.+)$/u;
const WITH_TWO = /^([^()\s]+)\((\d*\.?\d+)(?: [dy])?, (\d*\.?\d+)(?: [dy])?\)$/u;

/** The distribution a text of the data files states, such as `log-normal(24, .7)`, `gamma(8, 38 y)` or `zero with probability .75, else N(0, .5)`; units are those of the file. Throws at a text it cannot read: that is a bug in the data. */
export function readDistribution(text: string): Distribution {
  const spike = SPIKE.exec(text);
  if (spike !== null) {
    const [, at, probability, slab] = spike;
    return {
      kind: "spike",
      at: at === "1" ? 1 : 0,
      probability: Number(probability),
      slab: readDistribution(slab ?? ""),
    };
  }
  const [, name = "", one, two] = WITH_TWO.exec(text) ?? [];
  const made = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  assert(made !== undefined, `unreadable distribution: "${text}"`);
  return made(Number(one), Number(two));
}
