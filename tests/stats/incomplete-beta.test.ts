import { expect, test } from "vitest";
import { betaFraction } from "../../src/stats/incomplete-beta.ts";
import { referenceTable, relativeError } from "./reference-table.ts";

test("equals R's pbeta to 1e-12", () => {
  const rows = referenceTable("survival-more/beta.csv");
  const errors = rows.map((row) =>
    relativeError(betaFraction(row.number("x"), row.number("a"), row.number("b")), row.number("p")),
  );
  expect(errors).toHaveLength(70);
  expect(Math.max(...errors)).toBeLessThan(1e-12);
});

test("it is 0 at 0, 1 at 1, and the two sides sum to 1", () => {
  expect([betaFraction(0, 2, 3), betaFraction(1, 2, 3)]).toEqual([0, 1]);
  for (const x of [0.01, 0.3, 0.4, 0.41, 0.99]) {
    expect(betaFraction(x, 2, 3) + betaFraction(1 - x, 3, 2)).toBeCloseTo(1, 14);
  }
});

test("outside its domain is a bug", () => {
  expect(() => betaFraction(1.1, 1, 1)).toThrow("x = 1.1");
  expect(() => betaFraction(0.5, 0, 1)).toThrow("a = 0");
});
