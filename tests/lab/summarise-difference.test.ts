import { expect, it } from "vitest";
import { summariseDifference } from "../../src/lab/summarise-difference.ts";
import { countLayout, emptyCounts } from "../../src/stats/index.ts";
import { armOf } from "../request-of.ts";

it("compares the same patients: gains, shares, units saved, recovery days", () => {
  const layout = countLayout(3, 365);
  const counts = { ...emptyCounts(layout), patients: 20 };
  const { byTau, block } = layout;
  const put = (arm: number, offset: number | undefined, value: number): void => {
    counts.values[arm * block + (offset ?? NaN)] = value;
  };
  const gains: readonly (readonly [days: number, patients: number])[] = [
    [-40, 1],
    [-14, 2],
    [0, 9],
    [14, 3],
    [15, 4],
    [200, 1],
  ];
  for (const [days, patients] of gains) put(2, (byTau.gain[1] ?? NaN) + 365 + days, patients);
  put(0, byTau.unitsBy[1], 300);
  put(2, byTau.unitsBy[1], 250);
  put(0, byTau.daysRecovered[1], 1000);
  put(2, byTau.daysRecovered[1], 1400);
  const arms = ["watch", "epo", "dli"].map((regimen) => armOf(regimen));
  const difference = summariseDifference(layout, counts, arms, 2, 1);
  expect(difference).toMatchObject({
    arm: "dli",
    versus: "watch",
    tau: 365,
    mean: (-40 - 28 + 42 + 60 + 200) / 20,
    p5: -40,
    p50: 0,
    p95: 15,
    gained: 0.25,
    same: 0.7,
    lost: 0.05,
    unitsSaved: 2.5,
    recoveryGained: 20,
  });
  expect(difference.meanError).toBeGreaterThan(0);
  const { from, counts: patients } = difference.gains;
  expect(patients.flatMap((count, index) => (count === 0 ? [] : [[from + index, count]]))).toEqual(gains);
  expect(patients).toHaveLength(241);
});
