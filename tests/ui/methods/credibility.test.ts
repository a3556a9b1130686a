import { expect, test } from "vitest";
import { testedOf } from "../../../src/plots/index.ts";
import { assumedRows } from "../../../src/ui/methods/credibility/assumed-rows.ts";
import { evidenceCategories } from "../../../src/ui/methods/credibility/evidence-categories.ts";
import { facts } from "../../model/facts.ts";
import { missed, testedRow } from "../../plots/tested-data.ts";

test("assumptions come from the tables: every regimen, every scenario, every parameter without a source in the disease", () => {
  const { regimens, effects, parameters } = assumedRows(facts);
  expect(regimens.map(({ grade }) => grade)).toEqual(facts.regimens.map(({ grade }) => grade));
  expect(effects).toHaveLength(facts.effects.filter(({ role }) => role.startsWith("scenario")).length);
  expect(parameters.length).toBeGreaterThan(10);
  expect(new Set(parameters.map(({ grade }) => grade))).toEqual(new Set(["assumption", "fitted without PRCA"]));
  const keys = [...regimens, ...effects, ...parameters].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the eight categories, with counts from the published numbers and misses by name", () => {
  const tested = testedOf([
    testedRow({ id: "a" }),
    testedRow({ id: "b", standing: "predicted" }),
    testedRow({ id: "c", standing: "predicted", study: "Elsewhere 2001", ...missed }),
  ]);
  const categories = evidenceCategories(tested);
  expect(categories).toHaveLength(8);
  const found = (name: string): string =>
    categories.find((each) => each.name === name)?.found.replaceAll("\u00a0", " ") ?? "";
  expect(found("Model calibration")).toContain("Inside their 90 % limits: 1 of 1.");
  expect(found("Population-based validation")).toContain("Inside their 90 % limits: 1 of 2;");
  expect(found("Population-based validation")).toContain("outside: Elsewhere 2001, recovered before any step");
  expect(found("Calculation verification and uncertainty")).toContain("found nobody, which is no proof");
  expect(evidenceCategories(testedOf([testedRow()]))[4]?.found).toContain("none outside");
});
