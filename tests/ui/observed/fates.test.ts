import { describe, expect, test } from "vitest";
import { type Ending, endedBy, endings, fatesOf, watchedAfter } from "../../../src/ui/observed/fates.ts";
import { ownViews } from "./invented-own-view.ts";

const outcomeOf: Readonly<Record<Ending, string>> = {
  independent: "independent",
  died: "died",
  relapsed: "relapsed",
  "second graft": "second graft",
  censored: "still dependent",
};

describe.each(["three", "one", "small", "tiny", "censored", "plain"] as const)("the fates of %s", (name) => {
  const { rows, report } = ownViews[name];
  const groups = report.groups.map((group) => ({
    group,
    fates: fatesOf(group),
    patients: rows.filter((row) => row.group === null || row.group === group.group),
  }));

  test("are those of its rows, on every day and in every way", () => {
    for (const { fates, patients } of groups) {
      for (const day of [0, 30, 77, 108, 230, 500]) {
        const counts = endings.map((ending) => endedBy(fates, day, [ending]));
        const expected = endings.map(
          (ending) => patients.filter(({ outcome, time }) => outcome === outcomeOf[ending] && time <= day).length,
        );
        expect([day, ...counts]).toEqual([day, ...expected]);
      }
    }
  });

  test("leave as many watched as have not ended", () => {
    for (const { group, patients } of groups) {
      for (const day of [0, 30, 77, 108, 230, 500])
        expect(watchedAfter(group, day)).toBe(patients.filter(({ time }) => time > day).length);
    }
  });
});
