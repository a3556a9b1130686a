import { describe, expect, test } from "vitest";
import { reportView } from "../../../src/ui/observed/group-view.ts";
import { groupTests, testNote } from "../../../src/ui/observed/group-tests.ts";
import { countedDays, observedHorizon } from "../../../src/ui/observed/observed-days.ts";
import { observedFacts } from "../../../src/ui/observed/observed-facts.ts";
import { ownViews, type OwnViewName } from "./invented-own-view.ts";

function values(name: OwnViewName, mask: boolean, heading: RegExp, label: string): readonly string[] | undefined {
  const { report } = ownViews[name];
  const horizon = observedHorizon(report);
  const groups = observedFacts(reportView(report, countedDays(horizon), mask).groups, horizon);
  return groups
    .find((group) => heading.test(group.heading ?? ""))
    ?.facts.find((fact) => fact.label === label)
    ?.values.map((value) => value.replaceAll("\u00a0", " "));
}

describe("the numbers are the report's", () => {
  test("counts", () => {
    expect(values("three", false, /^Patients/u, "All")).toEqual(["18", "14", "8"]);
    expect(values("three", false, /^Patients/u, "Became independent")).toEqual(["11", "6", "5"]);
    expect(values("three", false, /^Patients/u, "Died first")).toEqual(["3", "4", "1"]);
    expect(values("three", false, /^Patients/u, "Still dependent when last seen")).toEqual(["3", "3", "1"]);
  });

  test("shares with limits", () => {
    const [north] = ownViews.three.report.groups;
    const step = north?.curve.findLast(({ time }) => time <= 90)?.incidence[0];
    const whole = [step?.estimate, step?.lower, step?.upper].map((share) => Math.round(100 * (share ?? Number.NaN)));
    expect(values("three", false, /^Independent by/u, "day 90")?.[0]).toBe(
      `${whole[0]} % (${whole[1]} % to ${whole[2]} %)`,
    );
    expect(values("three", false, /^Independent by/u, "day 180")?.[2]).toBe("beyond follow-up");
  });

  test("quartiles, with what is not reached in words", () => {
    expect(values("three", false, /^Day by/u, "75 %".replace(" ", "\u00a0"))).toEqual([
      "not reached (from day 230)",
      "not reached (from day 291)",
      "not reached (from day 67)",
    ]);
    expect(values("three", false, /^Kaplan/u, "25\u00a0% independent")).toEqual([
      "day 50 (11 to 108)",
      "day 94 (73 to 155)",
      "day 39 (12 to 67)",
    ]);
  });

  test("restricted means with standard error and limits", () => {
    const [first] = ownViews.three.report.groups[0]?.restrictedMean ?? [];
    expect([first?.tau, first?.value, first?.se]).toEqual([
      180,
      expect.closeTo(101.6267, 3),
      expect.closeTo(16.0408, 3),
    ]);
    expect(values("three", false, /^Kaplan/u, "Days dependent by day 180, mean")).toEqual([
      "101.6 d, SE 16.0 (70.2 to 133.1)",
      "137.8 d, SE 14.4 (109.6 to 166.0)",
      "beyond follow-up",
    ]);
  });

  test("and Kaplan–Meier's quartiles once where nothing competes", () => {
    expect(values("plain", false, /^Kaplan/u, "50\u00a0% independent")).toBeUndefined();
    expect(values("plain", false, /^Day by/u, "50\u00a0%")?.[0]).toMatch(/^day 94.5 /u);
  });

  test("everybody censored: nothing is reached", () => {
    expect(values("censored", false, /^Day by/u, "25\u00a0%")).toEqual(["not reached"]);
    expect(values("censored", false, /^Independent by/u, "day 90")).toEqual(["0 %"]);
  });
});

describe("while small counts are hidden", () => {
  test("no count from 1 to 4 is printed", () => {
    expect(values("three", true, /^Patients/u, "Died first")).toEqual(["< 5", "< 5", "masked"]);
    expect(values("three", true, /^Patients/u, "Had a second graft first")).toEqual(["0", "0", "masked"]);
  });

  test("groups of fewer than five have no column, and their number stands nowhere", () => {
    expect(values("small", true, /^Patients/u, "All")).toEqual(["9", "9"]);
    expect(values("small", false, /^Patients/u, "All")).toEqual(["9", "9", "3"]);
  });
});

describe("tests between groups", () => {
  test("are the report's, printed", () => {
    const printed = groupTests(ownViews.three.report).map(({ label, values: row }) => [label, ...row].join(" "));
    expect(printed.map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      "Log-rank, independence 2.66 2 P = 0.26",
      "Gray, independence 2.18 2 P = 0.34",
      "Gray, death 0.83 2 P = 0.66",
      "Gray, relapse 0.43 2 P = 0.81",
    ]);
  });

  test("are none of one group, and stand with what they cannot say", () => {
    expect(groupTests(ownViews.one.report)).toEqual([]);
    expect(testNote(ownViews.three.report)).toMatch(/not randomised.*Gray's test asks/u);
    expect(testNote({ tests: { logRank: null, gray: [] } })).toMatch(/not randomised.*Gray's test is not made/u);
  });
});
