import { describe, expect, test } from "vitest";
import { daysFinding } from "../../src/plots/days-finding.ts";
import { daysSeries } from "../../src/plots/days-series.ts";
import { daysTable } from "../../src/plots/days-table.ts";
import { rising, summaryOf } from "./summary-of.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watch", slot: 1 },
  { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One unit", slot: 2 },
];
const summary = summaryOf(1000, {
  watch: { independent: rising(365, 900, 120) },
  "ucb-single": { independent: rising(365, 900, 90) },
});

describe("the dots in words", () => {
  test("say how many of 50 are by the day, the exact share, and how many are not reached", () => {
    expect(daysFinding({ summary, arms, day: 120 })).toBe(
      "Of 1000 simulated patients, in fiftieths: watchful waiting 23 of 50 by day 120 (45.0\u00a0%), 16 not reached by day 365; one cord-blood unit 26 of 50 by day 120 (51.4\u00a0%), 14 not reached by day 365.",
    );
  });

  test("of five arms say the range and name none", () => {
    const many = ["a", "b", "c", "d", "e"];
    const five = summaryOf(
      100,
      Object.fromEntries(many.map((arm, index) => [arm, { independent: rising(365, 60 + 5 * index, 60) }])),
    );
    const named = many.map((arm, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 }));
    expect(daysFinding({ summary: five, arms: named, day: 90 })).toBe(
      "Of 100 simulated patients, in fiftieths: 18 to 24 of 50 by day 90, 16 to 24 not reached by day 365, in five arms.",
    );
  });

  test("the table has the same numbers, and days no share reached as null", () => {
    const table = daysTable({ summary, arms, day: 120 });
    expect(table.blank).toBe("not reached");
    expect(table.rows).toEqual([
      ["Watch", 23, 45, 16, 15, 47, 150, null, null],
      ["One unit", 26, expect.closeTo(51.4, 9), 14, 12, 35, 113, null, null],
    ]);
  });

  test("every dot can be walked to; those not reached are silent and say so", () => {
    const [watch] = daysSeries({ summary, arms, width: 960, phone: false });
    expect(watch?.marks).toHaveLength(50);
    expect(watch?.marks[0]).toMatchObject({ says: "Watch, dot 1 of 50: day 2", level: 2 / 365 });
    expect(watch?.marks.at(-1)).toMatchObject({ says: "Watch, dot 50 of 50: not reached by day 365", level: null });
    expect(daysSeries({ summary: null, arms, width: 960, phone: false })).toEqual([]);
  });
});
