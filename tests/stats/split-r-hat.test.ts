import { expect, test } from "vitest";
import { splitRHat } from "../../src/stats/split-r-hat.ts";
import { referenceTable } from "./reference-table.ts";

const rows = referenceTable("distributions/chains.csv");
const chains = ["V1", "V2", "V3", "V4"].map((name) => rows.map((row) => row.number(name)));
const wanted = referenceTable("distributions/rhat.csv");

test("equals R's, from the same formulas, to 1e-12", () => {
  expect(splitRHat(chains)).toBeCloseTo(wanted[0]?.number("rhat") ?? NaN, 12);
  expect(splitRHat(chains.slice(0, 2))).toBeCloseTo(wanted[1]?.number("rhat") ?? NaN, 12);
});

test("chains that disagree in place or in width stand out, and one chain that drifts", () => {
  const [one = [], other = []] = chains;
  expect(splitRHat([one, other.map((value) => value + 3)])).toBeGreaterThan(1.3);
  expect(splitRHat([one, other.map((value) => 6 * value)])).toBeGreaterThan(1.1);
  expect(splitRHat([one.map((value, index) => value + index / 30)])).toBeGreaterThan(1.3);
});

test("numbers that are all one have none", () => {
  expect(splitRHat([Array.from({ length: 8 }, () => 2)])).toBeNaN();
});
