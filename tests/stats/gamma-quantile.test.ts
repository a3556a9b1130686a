import { expect, test } from "vitest";
import { gammaQuantile } from "../../src/stats/gamma-quantile.ts";
import { normalFraction } from "../../src/stats/normal-fraction.ts";
import { referenceTable, relativeError } from "./reference-table.ts";

test("equals R's qgamma to 1e-12, less for rare p", () => {
  const rows = referenceTable("distributions/gamma.csv");
  expect(rows).toHaveLength(52);
  for (const row of rows) {
    const p = normalFraction(row.number("z"));
    const error = relativeError(gammaQuantile(p, row.number("shape")), row.number("q"));
    expect(error * Math.min(p, 1 - p)).toBeLessThan(2e-15);
  }
});

test("it is 0 at 0 and infinite at 1, and outside its domain is a bug", () => {
  expect([gammaQuantile(0, 2), gammaQuantile(1, 2)]).toEqual([0, Infinity]);
  expect(() => gammaQuantile(-0.1, 1)).toThrow("p = -0.1");
  expect(() => gammaQuantile(0.5, 0)).toThrow("shape = 0");
});
