import { describe, expect, test } from "vitest";
import { kaplanMeier, type LimitScale, survivalLimits } from "../../src/stats/index.ts";
import { type Observed, observedTable } from "./observed.ts";
import { type ReferenceRow, referenceTable, relativeError } from "./reference-table.ts";

const scales: readonly (readonly [scale: LimitScale, inR: string])[] = [
  ["log-log", "log-log"],
  ["log", "log"],
  ["plain", "plain"],
  ["logit", "logit"],
  ["arcsine", "arcsin"],
];

/** The largest relative error of the limits of every group's Kaplan–Meier curve. */
function worst(data: Observed, scale: LimitScale, rows: readonly ReferenceRow[]): number {
  const groups = [...new Set(rows.map((row) => row.text("group")))];
  const errors = groups.flatMap((group) => {
    const { survival, logSe } = kaplanMeier(observedTable(data, group));
    return rows
      .filter((row) => row.text("group") === group)
      .flatMap((row, step) => {
        const limits = survivalLimits(scale, survival[step] ?? NaN, logSe[step] ?? NaN);
        return [relativeError(limits.lower, row.number("lower")), relativeError(limits.upper, row.number("upper"))];
      });
  });
  expect(errors).toHaveLength(2 * rows.length);
  return Math.max(...errors);
}

describe.each(scales)("%s limits equal R's survfit to 1e-9", (scale, inR) => {
  test("of Kaplan–Meier curves", () => {
    expect(worst("synthetic", scale, referenceTable(`survival/km_synthetic_by_arm_${inR}.csv`))).toBeLessThan(1e-9);
    expect(worst("tiny", scale, referenceTable(`survival/km_tiny_by_grp_${inR}.csv`))).toBeLessThan(1e-9);
    const edge = referenceTable("survival-more/edge_km.csv").filter((row) => row.text("scale") === inR);
    expect(edge.length).toBeGreaterThan(30);
    expect(worst("edge", scale, edge)).toBeLessThan(1e-9);
  });

  test("of incidences", () => {
    const rows = referenceTable("survival-more/edge_aj.csv").filter((row) => row.text("scale") === inR);
    expect(rows.length).toBeGreaterThan(30);
    const errors = rows.flatMap((row) => {
      const [estimate, se] = [row.number("est"), row.number("se")];
      const limits = survivalLimits(scale, estimate, se === 0 ? 0 : se / estimate);
      return [relativeError(limits.lower, row.number("lower")), relativeError(limits.upper, row.number("upper"))];
    });
    expect(Math.max(...errors)).toBeLessThan(1e-9);
  });
});

test("a curve at 1 has limits only on scales that have a 1, one at 0 only where its error is known", () => {
  expect(scales.map(([scale]) => survivalLimits(scale, 1, 0).lower)).toEqual([NaN, 1, 1, NaN, NaN]);
  expect(scales.map(([scale]) => survivalLimits(scale, 0, 0).upper)).toEqual([NaN, NaN, 0, NaN, NaN]);
  expect(scales.map(([scale]) => survivalLimits(scale, 0, Infinity).upper)).toEqual([NaN, NaN, NaN, NaN, NaN]);
});
