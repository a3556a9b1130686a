import { expect, test } from "vitest";
import { sampleQuantile, sampleQuantiles } from "../../src/stats/index.ts";
import { referenceTable, relativeError } from "./reference-table.ts";

const x = referenceTable("survival/quantile_x.csv").map((row) => row.number("x"));
const samples = {
  one: [3],
  two: [1, 2],
  ties: [1, 1, 2, 2, 2, 7, 7],
  tenths: [0.1, 0.2, 0.30000000000000004, 0.4, 0.5, 0.6, 0.7000000000000001, 0.8, 0.9, 1],
  x,
};
const types = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

test.each(types.filter((type) => type !== 3 && type !== 9))("type %i equals R's quantile to 1e-12", (type) => {
  const rows = referenceTable("survival/quantile_types.csv").filter((row) => row.number("type") === type);
  expect(rows).toHaveLength(7);
  for (const row of rows)
    expect(relativeError(sampleQuantile(x, row.number("p"), type), row.number("q"))).toBeLessThan(1e-12);
});

test.each(types)(
  "type %i equals R's quantile where values tie, where p falls on a value, and for samples of one and two",
  (type) => {
    const rows = referenceTable("survival-more/quantile_types.csv").filter((row) => row.number("type") === type);
    expect(rows).toHaveLength(100);
    const errors = rows.map((row) => {
      const sample = Object.entries(samples).find(([name]) => name === row.text("x"))?.[1] ?? [];
      return [
        row.text("x"),
        row.text("p"),
        relativeError(sampleQuantile(sample, row.number("p"), type), row.number("q")),
      ];
    });
    expect(errors.filter(([, , error]) => !(Number(error) < 1e-12))).toEqual([]);
  },
);

test("the order of the sample is nothing, and the sample stays as it is", () => {
  const sample = [3, 1, 2];
  expect(sampleQuantile(sample, 0.5)).toBe(2);
  expect(sample).toEqual([3, 1, 2]);
});

test("several at once are each alone", () => {
  const ps = [0.05, 0.25, 0.5, 0.75, 0.95];
  expect(sampleQuantiles(x, ps)).toEqual(ps.map((p) => sampleQuantile(x, p)));
});

test("of nothing, or beyond all, there is none", () => {
  expect(() => sampleQuantile([], 0.5)).toThrow("an empty sample has no quantile");
  expect(() => sampleQuantile([1], 1.5)).toThrow("impossible quantile: 1.5");
});
