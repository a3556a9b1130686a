import { describe, expect, test } from "vitest";
import { observedSeries } from "../../src/plots/index.ts";
import { figureGroups } from "../../src/ui/observed/figure-groups.ts";
import { reportView } from "../../src/ui/observed/group-view.ts";
import { countedDays } from "../../src/ui/observed/observed-days.ts";
import { ownViews } from "../ui/observed/invented-own-view.ts";
import { inventedSummary } from "../ui/invented-summary.ts";

const horizon = 420;
const groups = (mask: boolean) =>
  figureGroups(reportView(ownViews.three.report, countedDays(horizon), mask).groups, [], []);
const options = (mask: boolean) => ({
  groups: groups(mask),
  origin: "first dose",
  horizon,
  beside: null,
  width: 960,
  phone: false,
});

describe("what is walked and heard of a reader's own cases", () => {
  test("is each group's share with its limits on the labelled days, as the report has it", () => {
    const series = observedSeries(options(false));
    expect(series.map(({ name }) => name)).toEqual(ownViews.three.report.groups.map(({ group }) => group));
    const [group] = ownViews.three.report.groups;
    const step = group?.curve.findLast(({ time }) => time <= 90)?.incidence[0];
    const share = Math.round(100 * (step?.estimate ?? NaN));
    const mark = series[0]?.marks.find(({ says }) => says.includes("by day 90:"));
    expect(mark?.says).toMatch(new RegExp(`: ${share}\u00a0% \\(95\u00a0% limits \\d+\u00a0% to \\d+\u00a0%\\)$`, "u"));
    expect(mark?.level).toBeCloseTo(step?.estimate ?? NaN, 12);
  });

  test("says nothing of what is hidden: no day before the fifth patient, no group too small to draw", () => {
    const series = observedSeries(options(true));
    expect(series.map(({ name }) => name)).not.toContain("West");
    for (const group of groups(true)) {
      const [first] = group.steps;
      const early = (series.find(({ name }) => name === group.name)?.marks ?? []).filter(
        ({ says }) => Number(/day (\d+)/u.exec(says)?.[1]) < (first?.day ?? 0),
      );
      expect(early.every(({ says, level }) => says.endsWith("not drawn") && level === null)).toBe(true);
    }
  });

  test("goes on to the simulated arms where they stand beside, to the end of the run", () => {
    const summary = inventedSummary([{ arm: "watch", share: (day) => day / (day + 120) }]);
    const beside = {
      summary,
      arms: [{ arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 }],
    };
    const simulated = observedSeries({ ...options(false), beside }).at(-1);
    expect(simulated?.name).toBe("Watchful waiting, simulated");
    expect(simulated?.marks.find(({ says }) => says.includes("day 90"))?.says).toBe(
      `Watchful waiting, simulated, by day 90: ${Math.round((100 * 90) / 210)}\u00a0%`,
    );
  });
});
