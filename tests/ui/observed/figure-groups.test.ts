import { describe, expect, test } from "vitest";
import { armSlot, figureGroups } from "../../../src/ui/observed/figure-groups.ts";
import { figureNotes } from "../../../src/ui/observed/figure-notes.ts";
import { reportView } from "../../../src/ui/observed/group-view.ts";
import { countedDays } from "../../../src/ui/observed/observed-days.ts";
import { patientCount } from "../../../src/ui/observed/patient-count.ts";
import { inventedGroup } from "./invented-group.ts";
import { ownViews } from "./invented-own-view.ts";

const days = countedDays(420);
const named = [
  { arm: "watch", regimens: ["watch"] },
  { arm: "cells", regimens: ["ucb-msc"] },
  { arm: "both", regimens: ["ucb-msc", "epo"] },
];
const drawn = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 },
  { arm: "cells", label: "cord blood + MSC", shortLabel: "Cord blood + MSC", slot: 2 },
  { arm: "both", label: "both", shortLabel: "Both", slot: 3 },
];

describe("a group has an arm's colour", () => {
  test.each([
    ["watch", 1],
    ["Watchful waiting ", 1],
    ["ucb-msc", 2],
    ["Cells", 2],
    ["North", null],
    ["epo", null],
  ])("%j: %j", (name, slot) => {
    expect(armSlot(name, named, drawn)).toBe(slot);
  });
});

describe("the groups of the figure", () => {
  test("are drawn whole while everything is shown, strokes where patients were last seen", () => {
    const view = reportView(ownViews.three.report, days, false);
    const [north] = figureGroups(view.groups, named, drawn);
    expect(north).toMatchObject({ name: "North", slot: null, rank: 0, leadIn: false });
    expect(north?.steps[0]).toMatchObject({ day: 0, share: 0 });
    expect(north?.steps).toHaveLength(19);
    expect(north?.censored).toHaveLength(3);
  });

  test("begin with the fifth patient and end while five are at risk where small counts are hidden", () => {
    const view = reportView(ownViews.three.report, days, true);
    const [north, south, west] = figureGroups(view.groups, named, drawn);
    const risk = (day: number | undefined): number =>
      ownViews.three.report.groups[0]?.curve.find(({ time }) => time === day)?.atRisk ?? 0;
    expect(north).toMatchObject({ leadIn: true, censored: [] });
    expect(north?.steps[0]?.share).toBeCloseTo(5 / 18, 12);
    expect(risk(north?.steps.at(-1)?.day)).toBeGreaterThanOrEqual(5);
    expect(south?.steps).toHaveLength(1);
    expect(west?.steps).toEqual([]);
    expect(
      figureNotes(
        view,
        [north, south, west].flatMap((group) => group ?? []),
        true,
      ).join(" "),
    ).toContain("five were at risk: West");
  });

  test("are the six largest of many", () => {
    const groups = Array.from({ length: 9 }, (_, index) =>
      inventedGroup(
        Array.from({ length: 5 + index }, (_each, day) => ({ day: 10 * day, ending: "independent" })),
        `ward ${index}`,
      ),
    );
    const view = reportView({ groups }, days, false);
    const figure = figureGroups(view.groups, named, drawn);
    expect(figure.map(({ name, rank }) => `${rank} ${name}`)).toEqual([
      "0 ward 3",
      "1 ward 4",
      "2 ward 5",
      "3 ward 6",
      "4 ward 7",
      "5 ward 8",
    ]);
    expect(figureNotes(view, figure, false).join(" ")).toContain("six largest of 9 groups");
  });

  test("name the small ones that are left out, without their number", () => {
    const view = reportView(ownViews.small.report, days, true);
    const notes = figureNotes(view, figureGroups(view.groups, named, drawn), true).join(" ");
    expect(view.groups.map(({ name }) => name)).toEqual(["ucb-msc", "watch"]);
    expect(notes).toContain("fewer than five patients: Elsewhere");
    expect(patientCount(ownViews.small.report, true)).toBe("n = 18 and one small group");
    expect(patientCount(ownViews.small.report, false)).toBe("n = 21");
    expect(patientCount(ownViews.tiny.report, true)).toBe("one small group");
  });
});
