import { describe, expect, test } from "vitest";
import type { ObservedGroup } from "../../src/plots/index.ts";
import { observedIncidenceSentence } from "../../src/plots/observed-incidence-sentence.ts";
import { figureGroups } from "../../src/ui/observed/figure-groups.ts";
import { reportView } from "../../src/ui/observed/group-view.ts";
import { countedDays } from "../../src/ui/observed/observed-days.ts";
import { ownViews } from "../ui/observed/invented-own-view.ts";

const groups = (mask: boolean): readonly ObservedGroup[] =>
  figureGroups(reportView(ownViews.three.report, countedDays(420), mask).groups, [], []);
const percentOf = (share: number | null | undefined): string => `${Math.round(100 * (share ?? Number.NaN))}\u00a0%`;

describe("the observed curves in words", () => {
  test("say the report's shares and limits by day 90 and 180", () => {
    const sentence = observedIncidenceSentence(groups(false), "first dose");
    for (const [index, day] of [
      [0, 90],
      [1, 180],
    ] as const) {
      const group = ownViews.three.report.groups[index];
      const step = group?.curve.findLast(({ time }) => time <= day)?.incidence[0];
      expect(sentence).toContain(
        `${group?.group} ${percentOf(step?.estimate)} (95\u00a0% limits ${percentOf(step?.lower)} to ${percentOf(step?.upper)})`,
      );
    }
    expect(sentence).toContain("by day 180, ");
    expect(sentence).toContain("West not shown.");
  });

  test("say nothing of what is not drawn", () => {
    const sentence = observedIncidenceSentence(groups(true), "first dose");
    expect(sentence).toMatch(/by day 90, North 39\u00a0% \(.*\), South not shown, West not shown\.$/u);
    expect(observedIncidenceSentence([], "diagnosis")).toBe("No curve is drawn.");
  });
});
