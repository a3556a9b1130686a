import { describe, expect, test } from "vitest";
import { kaplanMeier, type LimitScale, survivalLimits, survivalQuantiles } from "../../src/stats/index.ts";
import { type Observed, observedTable } from "./observed.ts";
import { referenceTable, relativeError } from "./reference-table.ts";

const shares = [0.1, 0.25, 0.5, 0.75, 0.9];
const reference = referenceTable("survival-more/km_quantiles.csv");

describe.each(["synthetic", "late", "edge", "tiny"] satisfies Observed[])("%s", (data) => {
  test.each(["log-log", "log", "plain", "logit", "arcsine"] satisfies LimitScale[])(
    "quantiles and their %s limits equal R's",
    (scale) => {
      const inR = scale === "arcsine" ? "arcsin" : scale;
      const rows = reference.filter((row) => row.text("data") === data && row.text("scale") === inR);
      const groups = [...new Set(rows.map((row) => row.text("group")))];
      const errors = groups.flatMap((group) => {
        const { time, survival, logSe } = kaplanMeier(observedTable(data, group));
        const limits = Array.from(survival, (height, step) => survivalLimits(scale, height, logSe[step] ?? NaN));
        const curves = [
          ["time", survival],
          ["lower", Float64Array.from(limits, ({ lower }) => lower)],
          ["upper", Float64Array.from(limits, ({ upper }) => upper)],
        ] as const;
        const expected = rows.filter((row) => row.text("group") === group);
        expect(expected.map((row) => row.number("p"))).toEqual(shares);
        return curves.flatMap(([column, curve]) => {
          const days = survivalQuantiles(time, curve, shares);
          return expected.map((row, at) => relativeError(days[at], row.number(column)));
        });
      });
      expect(errors.length).toBeGreaterThanOrEqual(30);
      expect(Math.max(...errors)).toBeLessThan(1e-12);
    },
  );
});

const times = Float64Array.of(2, 4, 6, 9);

test("a curve flat at the height gives the middle of the stretch; the last stretch ends with the last time", () => {
  expect(survivalQuantiles(times, Float64Array.of(0.75, 0.5, 0.5, 0.2), [0.5])).toEqual([6.5]);
  expect(survivalQuantiles(times, Float64Array.of(0.75, 0.5, 0.5, 0.5), [0.5])).toEqual([6.5]);
  expect(survivalQuantiles(times, Float64Array.of(0.75, 0.6, 0.5, 0.5), [0.5])).toEqual([7.5]);
});

test("a height missed by a rounding error is reached, but not where it is the least asked for", () => {
  const short = Float64Array.of(0.75, 0.5 + 1e-15, 0.5 + 1e-15, 0.5 + 1e-15);
  expect(survivalQuantiles(times, short, [0.25, 0.5])).toEqual([3, 6.5]);
  expect(survivalQuantiles(times, short, [0.5])).toEqual([null]);
});

test("a curve that is not known, or not low enough, gives none", () => {
  expect(survivalQuantiles(times, Float64Array.of(NaN, NaN, 0.4, NaN), [0.5, 0.7])).toEqual([6, null]);
  expect(survivalQuantiles(times, Float64Array.of(NaN, NaN, NaN, NaN), [0.5])).toEqual([null]);
  expect(survivalQuantiles(Float64Array.of(), Float64Array.of(), [0.5])).toEqual([null]);
});

test("a share of nothing or all is a bug", () => {
  expect(() => survivalQuantiles(times, times, [0, 0.5])).toThrow("impossible quantiles: 0, 0.5");
});
