import { describe, expect, test } from "vitest";
import { independenceTable } from "../../src/plots/independence-table.ts";
import { drawnSummary } from "./drawn-summary.ts";
import { rising, summaryOf } from "./summary-of.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watch", slot: 1 },
  { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One unit", slot: 2 },
];
const plain = summaryOf(1000, {
  watch: { independent: rising(100, 900, 120), dead: rising(100, 100, 600) },
  "ucb-single": { independent: rising(100, 900, 90) },
});
const summary = {
  ...plain,
  arms: plain.arms.map((arm) => ({
    ...arm,
    independentAt: arm.incidence.independent.map((share) => share / 2),
    incidence: {
      ...arm.incidence,
      monteCarlo: {
        lower: arm.incidence.independent.map((share) => share - 0.02),
        upper: arm.incidence.independent.map((share) => share + 0.02),
      },
    },
  })),
};

describe("the numbers of the independence figure", () => {
  test("are the summary's shares, every 30 days and at the horizon, with the largest error", () => {
    const { rows, columns } = independenceTable({ summary, arms, view: "incidence" });
    expect(columns.map(({ name }) => name)).toEqual(["Day", "Watch", "One unit", "Monte-Carlo error at most ±"]);
    expect(rows.map(([day]) => day)).toEqual([0, 30, 60, 90, 100]);
    for (const [day, ...cells] of rows) {
      const shares = summary.arms.map(({ incidence }) => 100 * (incidence.independent[Number(day)] ?? Number.NaN));
      expect(cells).toEqual([...shares, expect.closeTo(2, 9)]);
    }
    const bare = independenceTable({ summary, arms, view: "incidence", withoutError: true });
    expect(bare.columns.map(({ name }) => name)).toEqual(["Day", "Watch", "One unit"]);
    expect(bare.rows).toEqual(rows.map((row) => row.slice(0, 3)));
  });

  test("on the day are those of who is independent then", () => {
    const { rows } = independenceTable({ summary, arms, view: "current" });
    expect(rows.at(-1)?.slice(0, 3)).toEqual([100, ...summary.arms.map((arm) => 100 * (arm.independentAt[100] ?? 0))]);
  });

  test("stacked are five shares of every arm and day that add to 100", () => {
    const { rows, columns } = independenceTable({ summary, arms, view: "stacked" });
    expect(columns.slice(2).map(({ name }) => name)).toEqual([
      "independent",
      "still dependent",
      "second graft",
      "relapsed",
      "died",
    ]);
    expect(rows).toHaveLength(10);
    for (const [, , ...shares] of rows)
      expect(shares.reduce<number>((sum, each) => sum + Number(each), 0)).toBeCloseTo(100, 9);
    expect(rows[4]).toEqual(["Watch", 100, ...[409, 577, 0, 0, 14].map((count) => expect.closeTo(count / 10, 9))]);
  });

  test("under draws the limits of every column follow", () => {
    const drawn = drawnSummary(summary, 40);
    const { columns, rows, caption } = independenceTable({ summary: drawn, arms, view: "incidence" });
    expect(columns.slice(4).map(({ name }) => name)).toEqual([
      "Watch, lower",
      "Watch, upper",
      "One unit, lower",
      "One unit, upper",
    ]);
    expect(caption).toContain("90\u00a0% of 40 parameter draws lie between");
    const [day, watch, , , lower, upper] = rows.at(-1) ?? [];
    expect([day, lower, upper]).toEqual([
      100,
      expect.closeTo(0.8 * Number(watch), 9),
      expect.closeTo(1.2 * Number(watch), 9),
    ]);
    const stacked = independenceTable({ summary: drawn, arms, view: "stacked" });
    expect(stacked.columns.slice(7, 9).map(({ name }) => name)).toEqual(["independent, lower", "independent, upper"]);
    for (const row of stacked.rows) expect(row).toHaveLength(stacked.columns.length);
  });

  test("an arm that was not simulated is said to be so", () => {
    const more = [...arms, { arm: "msc", label: "MSC", shortLabel: "MSC", slot: 3 }];
    const table = independenceTable({ summary, arms: more, view: "incidence" });
    expect([table.blank, table.rows[0]?.[3]]).toEqual(["not simulated", null]);
    expect(independenceTable({ summary, arms: more, view: "stacked" }).rows.at(-1)).toEqual([
      "MSC",
      100,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
