import { describe, expect, test } from "vitest";
import { type Case, caseTable } from "../../../src/schema/case.ts";
import { ownLanes, publishedLanes, withoutLane } from "../../../src/ui/charts/swimmer-cases.ts";
import { ownViews } from "../observed/invented-own-view.ts";

const arms = {
  named: [
    { arm: "watch", regimens: ["watch"] },
    { arm: "cells", regimens: ["ucb-msc"] },
  ],
  drawn: [{ arm: "cells", label: "cells", shortLabel: "Cells", slot: 2 }],
};
const blank = Object.fromEntries(Object.keys(caseTable.row.shape).map((column) => [column, null]));
const row = (changes: Partial<Case>): Case =>
  caseTable.row.parse({
    ...blank,
    id: "a",
    citation: "Li Z et al. Front Oncol 2025;15:1",
    read: "abstract",
    setting: "post-allo-hsct-prca",
    use: "primary",
    ...changes,
  });
const plain = { followed: null, end: null, own: false };

describe("published patients as lanes", () => {
  test("have their interval or day where it counts from the first dose, and nothing filled in elsewhere", () => {
    const cases = [
      row({ treatment: "IVIG" }),
      row({ regimen: "msc", clock: "transplant", independenceLow: 10, independenceHigh: 20 }),
      row({ regimen: "ucb-msc", clock: "therapy", reported: "2 months", independenceLow: 46, independenceHigh: 76 }),
      row({ regimen: "epo", clock: "therapy", independenceDays: 30 }),
    ];
    expect(publishedLanes(cases, arms)).toEqual({
      lanes: [
        { label: "cord blood + MSC, 2 months", slot: 2, low: 46, high: 76, ...plain },
        { label: "erythropoietin", slot: null, low: 30, high: 30, ...plain },
        { label: "IVIG", slot: null, low: null, high: null, ...plain },
        { label: "MSC", slot: null, low: null, high: null, ...plain },
      ],
      rest: 0,
    });
  });

  test("are twelve at most, those with a day first; the rest are counted", () => {
    const many = [...Array.from({ length: 20 }, () => row({})), row({ clock: "therapy", independenceDays: 9 })];
    const { lanes, rest } = publishedLanes(many, arms);
    expect([lanes.length, rest, lanes[0]?.low]).toEqual([12, 9, 9]);
    expect(lanes[1]?.label).toBe("treatment not stated");
  });
});

describe("a reader's own patients as lanes", () => {
  test("end as their rows say: independent, died, still dependent", () => {
    expect(ownLanes(ownViews.tiny, arms)).toEqual([
      { ...plain, own: true, label: "yours: p01", slot: null, low: null, high: null, end: { cause: "dead", day: 21 } },
      { ...plain, own: true, label: "yours: p05", slot: null, low: 108, high: 108 },
      { ...plain, own: true, label: "yours: p09", slot: null, low: null, high: null, followed: 378 },
    ]);
  });

  test("take the arm their group is named after, and have none on another clock", () => {
    const rows = ownViews.tiny.rows.map((each) => ({ ...each, group: "ucb-msc" }));
    expect(ownLanes({ ...ownViews.tiny, rows }, arms)[0]?.slot).toBe(2);
    expect(ownLanes({ ...ownViews.tiny, clock: "transplant" }, arms)).toEqual([]);
    expect(ownLanes(null, arms)).toEqual([]);
  });
});

test("what has no lane is said", () => {
  expect(withoutLane(0, null, 0)).toBe("");
  expect(withoutLane(0, ownViews.tiny, 3)).toBe("");
  expect(withoutLane(39, { ...ownViews.tiny, clock: "transplant" }, 0)).toBe(
    "Without a lane: 39 more published; yours count from another day than the first dose",
  );
  expect(withoutLane(0, ownViews.one, 30)).toBe("Without a lane: the rest of yours");
});
