import { expect, test } from "vitest";
import { chiSquaredTail } from "../../src/stats/index.ts";
import { referenceTable, relativeError } from "./reference-table.ts";

test("equals R's pchisq to 1e-12, down to 1e-217", () => {
  const rows = referenceTable("survival-more/chi_squared.csv");
  expect(Math.min(...rows.map((row) => row.number("p")))).toBeLessThan(1e-217);
  const errors = rows.map((row) => relativeError(chiSquaredTail(row.number("x"), row.number("df")), row.number("p")));
  expect(errors).toHaveLength(108);
  expect(Math.max(...errors)).toBeLessThan(1e-12);
});

test("degrees of freedom are whole and at least 1", () => {
  expect(() => chiSquaredTail(1, 0)).toThrow("impossible degrees of freedom: 0");
  expect(() => chiSquaredTail(1, 1.5)).toThrow("impossible degrees of freedom: 1.5");
  expect(() => chiSquaredTail(-1, 1)).toThrow("x = -0.5");
});
