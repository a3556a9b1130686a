import { describe, expect, test } from "vitest";
import { ownIntervals } from "../../../src/ui/figure/own-intervals.ts";
import { inventedGroup } from "../observed/invented-group.ts";
import { ownViews } from "../observed/invented-own-view.ts";

const named = [{ arm: "cells", regimens: ["ucb-msc"] }];
const drawn = [{ arm: "cells", label: "cells", shortLabel: "Cells", slot: 2 }];
const all = inventedGroup([
  ...[10, 20, 30, 40, 50, 60, 70].map((day) => ({ day, ending: "independent" as const })),
  ...[100, 110].map((day) => ({ day, ending: "censored" as const })),
]);
const nine = { ...ownViews.one, n: 9, report: { ...ownViews.one.report, groups: [all] } };

describe("own cases above the figure", () => {
  test("have a lane each while they are few, dashed where the patient did not become independent", () => {
    expect(ownIntervals(ownViews.tiny, named, drawn)).toEqual([
      { arm: "", label: "yours: p01, died on day 21", low: 21, high: 21, n: 1, own: { shows: "otherwise" } },
      { arm: "", label: "yours: p05, day 108", low: 108, high: 108, n: 1, own: { shows: "independent" } },
      { arm: "", label: "yours: p09, dependent on day 378", low: 378, high: 378, n: 1, own: { shows: "otherwise" } },
    ]);
  });

  test("take the arm their group is named after", () => {
    const rows = ownViews.tiny.rows.map((row) => ({ ...row, group: "ucb-msc" }));
    expect(ownIntervals({ ...ownViews.tiny, rows }, named, drawn)[0]?.arm).toBe("cells");
  });

  test("share one lane between their quartiles where they are more than six, open where the third is not reached", () => {
    expect(ownIntervals(ownViews.one, named, drawn)).toEqual([
      {
        arm: "",
        label: "your cases, quartiles",
        low: 70,
        high: 378,
        n: 40,
        count: "n = 40",
        own: { shows: "quartiles", median: 192.5, open: ["end"] },
      },
    ]);
  });

  test("do not tell how many a small group has", () => {
    const [lane] = ownIntervals(ownViews.small, named, drawn);
    expect(lane?.count).toBe("n = 18 and one small group");
  });

  test("show no quartile that rests on fewer than five", () => {
    expect(ownIntervals(nine, named, drawn)).toMatchObject([
      { low: 50, high: 70, own: { shows: "quartiles", median: 50, open: ["start"] } },
    ]);
  });

  test("are none on another clock, or where none are open", () => {
    expect(ownIntervals({ ...ownViews.one, clock: "diagnosis" }, named, drawn)).toEqual([]);
    expect(ownIntervals(null, named, drawn)).toEqual([]);
  });
});
