import { expect, test } from "vitest";
import { normalQuantile } from "../../src/kernel/normal-quantile.ts";
import { normalFraction } from "../../src/stats/normal-fraction.ts";
import { referenceTable, relativeError } from "./reference-table.ts";

test("equals R's pnorm to 1e-13 relative below −3 and to 1e-15 absolute elsewhere", () => {
  const rows = referenceTable("distributions/normal.csv");
  expect(rows).toHaveLength(17);
  for (const row of rows) {
    const [z, p] = [row.number("z"), row.number("p")];
    expect(Math.abs(normalFraction(z) - p)).toBeLessThan(1e-15);
    if (z < -3) expect(relativeError(normalFraction(z), p)).toBeLessThan(1e-13);
  }
});

test("its two sides sum to 1, it undoes the quantile, and it knows its edges", () => {
  for (let p = 2 ** -8; p < 1; p += 2 ** -8) {
    expect(normalFraction(normalQuantile(p))).toBeCloseTo(p, 14);
    expect(normalFraction(-normalQuantile(p)) + p).toBeCloseTo(1, 14);
  }
  expect([-Infinity, Infinity, NaN].map(normalFraction)).toEqual([0, 1, NaN]);
});
