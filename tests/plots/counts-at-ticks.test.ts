import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countsAtTicks } from "../../src/plots/counts-at-ticks.ts";
import { summaryOf } from "./summary-of.ts";

test("fractions become the counts they were made of", () => {
  const summary = summaryOf(7, { watch: { independent: [0, 1, 3], dead: [0, 1, 2] } });
  expect(countsAtTicks(summary, [0, 2])).toEqual([
    {
      arm: "watch",
      n: 7,
      tallies: [
        { day: 0, stillDependent: 7, independent: 0, lost: 0, dead: 0, relapsed: 0, regrafted: 0, current: 0 },
        { day: 2, stillDependent: 2, independent: 3, lost: 2, dead: 2, relapsed: 0, regrafted: 0, current: 0 },
      ],
    },
  ]);
});

test("a day beyond the horizon has no tally", () => {
  expect(countsAtTicks(summaryOf(7, { watch: { independent: [0, 1] } }), [5])[0]?.tallies).toEqual([]);
});

test("the three counts of a day add up to n (seed 41)", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), fc.nat(), (n, one, two) => {
      const independent = one % (n + 1);
      const dead = two % (n - independent + 1);
      const [counts] = countsAtTicks(summaryOf(n, { watch: { independent: [independent], dead: [dead] } }), [0]);
      expect(counts?.tallies).toMatchObject([
        { day: 0, stillDependent: n - independent - dead, independent, lost: dead },
      ]);
    }),
    { seed: 41 },
  );
});

test("competing events are counted each, and who is independent on the day beside who has become so", () => {
  const summary = summaryOf(10, { watch: { independent: [0, 4], dead: [0, 1] } });
  const arms = summary.arms.map((arm) => ({
    ...arm,
    independentAt: [0, 0.3],
    incidence: { ...arm.incidence, relapsed: [0, 0.2], regrafted: [0, 0.1] },
  }));
  expect(countsAtTicks({ ...summary, arms }, [1])[0]?.tallies).toMatchObject([
    { independent: 4, current: 3, lost: 4, dead: 1, relapsed: 2, regrafted: 1 },
  ]);
});
