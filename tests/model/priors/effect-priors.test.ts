import { expect, test } from "vitest";
import { effectPriors } from "../../../src/model/priors/effect-priors.ts";
import { facts } from "../facts.ts";

test("every default effect with a distribution is drawn, cord blood once, and what daratumumab spares", () => {
  expect(effectPriors(facts).flatMap(({ keys }) => keys)).toEqual([
    "cord-blood net",
    "msc net",
    "rituximab net",
    "daratumumab deplete",
    "daratumumab spared",
    "bortezomib bolus",
    "plasma-exchange remove",
    "immunoadsorption remove",
    "epo epo",
    "dli net",
    "eltrombopag graft",
    "ibrutinib net",
  ]);
});

test("cord-blood regimens that state different priors are a bug", () => {
  const effects = facts.effects.map((effect) =>
    effect.regimen === "ucb-msc" && effect.role === "default" ? { ...effect, distribution: "N(0, 1)" } : effect,
  );
  expect(() => effectPriors({ ...facts, effects })).toThrow("share one prior");
});
