import { expect, test } from "vitest";
import { harmPriors } from "../../../src/model/priors/harm-priors.ts";
import { facts } from "../facts.ts";

const priors = harmPriors(facts.regimens);

test("every uncertain factor is drawn, that of the cord-blood regimens once", () => {
  expect(priors.flatMap(({ keys }) => keys)).toEqual([
    "cord-blood death",
    "msc death",
    "rituximab death",
    "daratumumab death",
    "bortezomib death",
    "plasma-exchange death",
    "immunoadsorption death",
    "epo death",
    "steroid death",
    "taper death",
    "taper relapse",
    "dli death",
    "dli relapse",
    "ibrutinib death",
  ]);
});

test("they are log-normal around the factor", () => {
  const dli = priors.find(({ keys }) => keys.includes("dli death"));
  expect(dli?.at([0])).toEqual([1.3]);
  expect(dli?.at([1])[0]).toBeCloseTo(1.3 * Math.exp(0.35), 13);
});

test("cord-blood regimens that state different harm are a bug", () => {
  const regimens = facts.regimens.map((row) => (row.id === "ucb-msc" ? { ...row, deathSd: 0.4 } : row));
  expect(() => harmPriors(regimens)).toThrow("share one deathSd");
});
