import { expect, test } from "vitest";
import type { Regimen } from "../../../src/schema/regimen.ts";
import { regimenFacts } from "../../../src/ui/tables/regimen-facts.ts";

const watch: Regimen = {
  id: "watch",
  label: "Watchful waiting",
  grade: "C",
  n: 23,
  design: "two small cohorts",
  deathFactor: 1,
  deathSd: 0,
  relapseFactor: 1,
  relapseSd: 0,
  gvhd: null,
  gvhdLow: null,
  gvhdHigh: null,
  burden: "transfusions only",
  source: "Aung 2013",
  says: null,
  cordBlood: null,
};
const cells: Regimen = {
  ...watch,
  id: "ucb-mnc-x3",
  label: "Mononuclear cells x 3",
  design: "case report",
  deathSd: 0.3,
  burden: "3 infusions",
};
const part = (regimen: string) => ({ regimen, start: 0, dose: 1, every: null });
const arms = [
  { arm: "watch", regimens: [part("watch")] },
  { arm: "both", regimens: [part("ucb-mnc-x3"), part("watch")] },
];
const valuesOf = (label: string, regimens: readonly Regimen[]) =>
  regimenFacts(arms, { regimens, effects: [], own: new Set() }, { assume: "nothing", scenarios: [] }).find(
    (fact) => fact.label === label,
  )?.values;

test("what is known of an arm is what is known of its regimens, each thing said once", () => {
  expect(valuesOf("In full", [watch, cells])).toEqual(["Watchful waiting", "Mononuclear cells × 3; Watchful waiting"]);
  expect(valuesOf("Deaths", [watch, cells])).toEqual(["× 1.00", "× 1.00, assumed; SD of the log 0.30; × 1.00"]);
  expect(valuesOf("To know", [watch, cells])).toEqual(["not stated", "not stated"]);
  expect(valuesOf("Burden", [watch, cells])).toEqual(["transfusions only", "3 infusions; transfusions only"]);
});

test("nothing is said to act, or not to, before the effects have been read", () => {
  expect(valuesOf("What acts", [])).toEqual([]);
});
