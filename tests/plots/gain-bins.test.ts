import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differenceIn, gainBins, sideOf } from "../../src/plots/gain-bins.ts";
import { differenceTable } from "../../src/plots/difference-table.ts";
import { inventedSummary } from "../ui/invented-summary.ts";
import { differenceOf, withGains } from "./difference-of.ts";

const gainsBy = (tau: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.integer({ min: -tau, max: tau }), { minLength: 1, maxLength: 80 });

describe("the bars of a histogram of gains", () => {
  test("lie side by side from the greatest loss to the greatest gain, the middle one the zone of a tie", () => {
    for (const tau of [180, 365]) {
      const bins = gainBins(differenceOf("a", tau, [0]));
      expect([bins[0]?.low, bins.at(-1)?.high]).toEqual([-tau, tau]);
      bins.slice(1).forEach(({ low }, index) => expect(low).toBe((bins[index]?.high ?? NaN) + 1));
      expect(bins.filter(({ side }) => side === "same").map(({ low, high }) => [low, high])).toEqual([[-14, 14]]);
    }
  });

  test("put a gain of 14 days into the zone and of 15 beside it", () => {
    expect([-15, -14, 14, 15].map(sideOf)).toEqual(["lost", "same", "same", "gained"]);
    const counts = gainBins(differenceOf("a", 180, [-180, -15, -14, 14, 15, 43, 44, 180]));
    expect(counts.flatMap(({ low, high, count }) => (count === 0 ? [] : [[low, high, count]]))).toEqual([
      [-180, -160, 1],
      [-43, -15, 1],
      [-14, 14, 2],
      [15, 43, 2],
      [44, 72, 1],
      [160, 180, 1],
    ]);
  });

  test("add up to n and to the three shares, and the gains to the mean, whatever they are (seed 5)", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(180, 365).chain((tau) => fc.tuple(fc.constant(tau), gainsBy(tau))),
        ([tau, gains]) => {
          const difference = differenceOf("a", tau, gains);
          const bins = gainBins(difference);
          const count = (side?: string): number =>
            bins.filter((bin) => side === undefined || bin.side === side).reduce((sum, bin) => sum + bin.count, 0);
          expect(count()).toBe(gains.length);
          for (const side of ["gained", "same", "lost"] as const) {
            expect(count(side) / gains.length).toBe(difference[side]);
          }
          const { from, counts } = difference.gains;
          const sum = counts.reduce((total, each, index) => total + each * (from + index), 0);
          expect(sum / gains.length).toBeCloseTo(difference.mean, 9);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });
});

test("the table holds the numbers of the summary, and every bar", () => {
  const arms = ["watch", "ucb-single"].map((arm) => ({ arm, share: () => 0 }));
  const summary = withGains(inventedSummary(arms, 365, 40), (number) => 9 * (number % 12) - 30);
  const difference = differenceIn(summary, "ucb-single", 365);
  const drawn = arms.map(({ arm }, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 }));
  const table = differenceTable({ summary, arms: drawn, arm: "ucb-single", by: 365 });
  expect(table?.rows.slice(0, 8).map(([, days, patients, share]) => days ?? [patients, share])).toEqual([
    difference?.mean,
    difference?.meanError,
    difference?.p5,
    difference?.p50,
    difference?.p95,
    ...([difference?.gained, difference?.same, difference?.lost] as number[]).map((part) => [40 * part, 100 * part]),
  ]);
  const bars = table?.rows.slice(8).map(([, , patients]) => Number(patients)) ?? [];
  expect(bars).toHaveLength(27);
  expect(bars.reduce((sum, count) => sum + count, 0)).toBe(40);
  expect(differenceTable({ summary, arms: drawn, arm: "watch", by: 365 })).toBeNull();
});
