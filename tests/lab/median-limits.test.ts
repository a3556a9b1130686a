import { expect, it } from "vitest";
import { medianLimits } from "../../src/lab/median-limits.ts";
import { sampleQuantile } from "../../src/stats/index.ts";

/** A draw of 40 patients, of whom so many are seen on each of some days, with the median then. */
function drawn(n: readonly number[], p50: readonly (number | null)[]) {
  const none = n.map(() => null);
  return { patients: 40, bands: { arm: "watch", n: [...n], p5: none, p25: none, p50: [...p50], p75: none, p95: none } };
}

it("are quantiles 0.05 and 0.95 of the draws, each day for itself", () => {
  const medians = [7, 9, 8, 12, 10];
  const { lower, upper, draws } = medianLimits(medians.map((median) => drawn([40, 30], [median, 20 - median])));
  expect(draws).toBe(5);
  expect(lower).toEqual([
    sampleQuantile(medians, 0.05),
    sampleQuantile(
      medians.map((median) => 20 - median),
      0.05,
    ),
  ]);
  expect(upper[0]).toBe(sampleQuantile(medians, 0.95));
});

it("leave out draws that hardly see anybody, and days on which more than half are left out", () => {
  const { lower, upper } = medianLimits([
    drawn([40, 1, 0], [8, 5, null]),
    drawn([40, 2, 0], [9, 7, null]),
    drawn([40, 40, 40], [10, 7, 6]),
  ]);
  expect(lower).toEqual([expect.closeTo(8.1, 9), 7, null]);
  expect(upper).toEqual([expect.closeTo(9.9, 9), 7, null]);
});
