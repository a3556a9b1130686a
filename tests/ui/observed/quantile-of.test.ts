import { describe, expect, test } from "vitest";
import { countedDays } from "../../../src/ui/observed/observed-days.ts";
import { reportView } from "../../../src/ui/observed/group-view.ts";
import { quantileOf, reachedDay } from "../../../src/ui/observed/quantile-of.ts";
import { ownViews } from "./invented-own-view.ts";

const days = countedDays(420);

describe("the day by which a share had become independent", () => {
  test("is R's quantile of Kaplan–Meier where nothing competes, flats included", () => {
    const { groups } = reportView(ownViews.plain.report, days, false);
    for (const view of groups) {
      const found = [0.25, 0.5, 0.75].map((p) => quantileOf(view, p).day);
      expect([view.name, ...found]).toEqual([view.name, ...view.group.quantiles.map(({ time }) => time)]);
    }
  });

  test("is where the curve and its limits reach it, or not reached", () => {
    const corners = [
      { day: 10, share: 0.2, lower: null, upper: 0.5 },
      { day: 20, share: 0.4, lower: 0.1, upper: 0.7 },
      { day: 30, share: 0.5, lower: 0.2, upper: 0.8 },
    ];
    const height = (p: number) => [
      reachedDay(corners, p, ({ share }) => share),
      reachedDay(corners, p, ({ upper }) => upper),
      reachedDay(corners, p, ({ lower }) => lower),
    ];
    expect(height(0.3)).toEqual([20, 10, null]);
    expect(height(0.6)).toEqual([null, 20, null]);
    expect(height(0.4)).toEqual([25, 10, null]);
  });

  test("is masked where it rests on fewer than five", () => {
    const [north] = reportView(ownViews.three.report, days, true).groups;
    if (north === undefined) throw new Error("no group");
    expect(quantileOf(north, 0.25)).toEqual({ day: 50, lower: "masked", upper: 109 });
    expect(quantileOf(north, 0.1)).toMatchObject({ day: "masked" });
    const [few] = reportView(ownViews.small.report, days, true).groups;
    if (few === undefined) throw new Error("no group");
    expect(quantileOf(few, 0.75)).toEqual({ day: "masked", lower: "masked", upper: "masked" });
  });
});
