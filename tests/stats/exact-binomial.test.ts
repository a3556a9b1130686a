import { expect, test } from "vitest";
import { exactBinomial } from "../../src/stats/index.ts";
import { referenceTable, relativeError } from "./reference-table.ts";

test("limits equal R's binom.test to 1e-12, for 1 to 1,000,000 patients and three levels", () => {
  const rows = referenceTable("survival-more/binomial.csv");
  expect(rows).toHaveLength(48);
  const errors = rows.flatMap((row) => {
    const limits = exactBinomial(row.number("count"), row.number("n"), row.number("level"));
    return [relativeError(limits.lower, row.number("lower")), relativeError(limits.upper, row.number("upper"))];
  });
  expect(Math.max(...errors)).toBeLessThan(1e-12);
});

test("nobody and everybody have one open side, and 95 % is the level unless another is said", () => {
  expect(exactBinomial(0, 7).lower).toBe(0);
  expect(exactBinomial(7, 7).upper).toBe(1);
  expect(exactBinomial(3, 7)).toEqual(exactBinomial(3, 7, 0.95));
});

test("counts that nobody could have are a bug", () => {
  expect(() => exactBinomial(1, 0)).toThrow("impossible number of patients: 0");
  expect(() => exactBinomial(8, 7)).toThrow("impossible count: 8 of 7");
  expect(() => exactBinomial(0.5, 7)).toThrow("impossible count: 0.5 of 7");
  expect(() => exactBinomial(1, 7, 1)).toThrow("impossible level: 1");
});
