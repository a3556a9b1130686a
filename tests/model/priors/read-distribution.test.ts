import { expect, test } from "vitest";
import { readDistribution } from "../../../src/model/priors/read-distribution.ts";
import { facts } from "../facts.ts";

test.each([
  ["log-normal(.7, .3)", { kind: "log-normal", median: 0.7, sd: 0.3 }],
  ["log-normal(14 d, .35)", { kind: "log-normal", median: 14, sd: 0.35 }],
  ["N+(1.2, .25)", { kind: "positive-normal", mean: 1.2, sd: 0.25 }],
  ["2^-N(2.5, .5)", { kind: "two-to-minus", mean: 2.5, sd: 0.5 }],
  ["gamma(8, 38 y)", { kind: "gamma", shape: 8, rate: 38 }],
  ["uniform(200, 1000)", { kind: "uniform", low: 200, high: 1000 }],
  [
    "1 with probability .75, else beta(6, 4)",
    { kind: "spike", at: 1, probability: 0.75, slab: { kind: "beta", a: 6, b: 4 } },
  ],
])("%s", (text, distribution) => {
  expect(readDistribution(text)).toEqual(distribution);
});

test.each(["assumed", "", "Cauchy(0, 1)", "N(0)", "N(0, .5) or so", "toString(1, 2)", "zero with probability .75"])(
  "%j is nothing it can read",
  (text) => {
    expect(() => readDistribution(text)).toThrow("unreadable distribution");
  },
);

test("the distributions of all default effects are read", () => {
  const texts = facts.effects.flatMap(({ role, distribution }) =>
    role === "default" && distribution !== null ? [distribution.split(";")[0] ?? ""] : [],
  );
  expect(texts).toHaveLength(13);
  for (const text of texts) expect(readDistribution(text)).toHaveProperty("kind");
});
