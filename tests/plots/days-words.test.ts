import { describe, expect, test } from "vitest";
import { daysFinding } from "../../src/plots/days-finding.ts";
import { daysSeries } from "../../src/plots/days-series.ts";
import { daysTable } from "../../src/plots/days-table.ts";
import { drawnSummary } from "./drawn-summary.ts";
import { rising, summaryOf } from "./summary-of.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watch", slot: 1 },
  { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One unit", slot: 2 },
];
const summary = summaryOf(1000, {
  watch: { independent: rising(365, 900, 120) },
  "ucb-single": { independent: rising(365, 900, 90) },
});

const halved = {
  ...summary,
  arms: summary.arms.map((arm, index) => ({ ...arm, quantiles: { ...arm.quantiles, p50: index === 0 ? 150 : 113 } })),
};

describe("the dots in words", () => {
  test("say how many of 50 are by the day, the exact share, and how many are not reached", () => {
    expect(daysFinding({ summary, arms, day: 120 })).toBe(
      "Of 1,000 simulated patients, in fiftieths: watchful waiting 23 of 50 by day 120 (45.0\u00a0%), 16 not reached by day 365; one cord-blood unit 26 of 50 by day 120 (51.4\u00a0%), 14 not reached by day 365.",
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

  test("under draws say between what nobody knows puts the share and the half", () => {
    const drawn = drawnSummary(halved, 40);
    expect(daysFinding({ summary: drawn, arms, day: 120 })).toBe(
      "Of 1,000 simulated patients, in fiftieths: watchful waiting 23 of 50 by day 120 (45.0\u00a0%, from 36\u00a0% to 54\u00a0%), 16 not reached by day 365, half of all between day 120 and day 180; one cord-blood unit 26 of 50 by day 120 (51.4\u00a0%, from 41\u00a0% to 62\u00a0%), 14 not reached by day 365, half of all between day 90 and day 136. Ranges are what nobody knows: 90\u00a0% of 40 parameter draws.",
    );
    const { columns, rows } = daysTable({ summary: drawn, arms, day: 120 });
    expect(columns.slice(9, 13).map(({ name }) => name)).toEqual([
      "By day 120, lower",
      "By day 120, upper",
      "25\u00a0% by day, lower",
      "25\u00a0% by day, upper",
    ]);
    expect(rows[0]?.slice(9)).toEqual(
      [36, 54, null, null, 120, 180, null, null].map((cell) => (cell === null ? null : expect.closeTo(cell, 9))),
    );
    const [watch] = daysSeries({ summary: drawn, arms, width: 960, phone: false, ranged: true });
    expect(watch?.marks.at(-1)?.says).toBe(
      "Watch, half by day 150, between day 120 and day 180 in 90\u00a0% of 40 parameter draws",
    );
  });

  test("every dot can be walked to; those not reached are silent and say so", () => {
    const [watch] = daysSeries({ summary, arms, width: 960, phone: false });
    expect(watch?.marks).toHaveLength(50);
    expect(watch?.marks[0]).toMatchObject({ says: "Watch, dot 1 of 50: day 2", level: 2 / 365 });
    expect(watch?.marks.at(-1)).toMatchObject({ says: "Watch, dot 50 of 50: not reached by day 365", level: null });
    expect(daysSeries({ summary: null, arms, width: 960, phone: false })).toEqual([]);
  });
});
