import { expect, test } from "vitest";
import { normalFraction } from "../../src/stats/normal-fraction.ts";
import { betaQuantile } from "../../src/stats/beta-quantile.ts";
import { referenceTable, relativeError } from "./reference-table.ts";

test("equals R's qbeta to 1e-10 (absolute at 1)", () => {
  const rows = referenceTable("distributions/beta.csv");
  const errors = rows.map((row) =>
    relativeError(betaQuantile(normalFraction(row.number("z")), row.number("a"), row.number("b")), row.number("q")),
  );
  expect(errors).toHaveLength(117);
  expect(Math.max(...errors)).toBeLessThan(1e-10);
});

test("it is 0 at 0 and 1 at 1, and outside its domain is a bug", () => {
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  expect(() => betaQuantile(1.1, 1, 1)).toThrow("p = 1.1");
  expect(() => betaQuantile(0.5, 0, 1)).toThrow("a = 0");
});
