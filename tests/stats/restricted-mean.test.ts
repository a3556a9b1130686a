import { expect, test } from "vitest";
import { kaplanMeier, restrictedMean } from "../../src/stats/index.ts";
import { type Observed, observedTable } from "./observed.ts";
import { type ReferenceRow, referenceTable, relativeError } from "./reference-table.ts";

const rows: readonly { readonly data: string; readonly group: string; readonly row: ReferenceRow }[] = [
  ...referenceTable("survival/synthetic_rmst.csv").map((row) => ({
    data: "synthetic",
    group: row.text("arm"),
    row,
  })),
  ...referenceTable("survival-more/rmst.csv").map((row) => ({
    data: row.text("data"),
    group: row.text("group"),
    row,
  })),
];

test.each(["synthetic", "late", "edge"] satisfies Observed[])(
  "%s: means and standard errors equal R's to 1e-9, before, within and beyond the times",
  (data) => {
    const expected = rows.filter((each) => each.data === data);
    expect(expected.length).toBeGreaterThanOrEqual(9);
    const errors = expected.flatMap(({ group, row }) => {
      const mean = restrictedMean(kaplanMeier(observedTable(data, group)), row.number("tau"));
      return [relativeError(mean?.value, row.number("rmst")), relativeError(mean?.se, row.number("se"))];
    });
    expect(Math.max(...errors)).toBeLessThan(1e-9);
  },
);

test("beyond the last time the last height is carried on", () => {
  const curve = kaplanMeier(observedTable("edge", "e"));
  const [at, later] = [7, 1007].map((tau) => restrictedMean(curve, tau)?.value ?? NaN);
  expect((later ?? NaN) - (at ?? NaN)).toBeCloseTo(500, 9);
});

test("τ before the first time has none, and one that is no day is a bug", () => {
  const curve = kaplanMeier(observedTable("edge", "e"));
  expect(restrictedMean(curve, 0.5)).toBeNull();
  expect(() => restrictedMean(curve, 0)).toThrow("impossible τ: 0");
  expect(() => restrictedMean(curve, Infinity)).toThrow("impossible τ: Infinity");
});
