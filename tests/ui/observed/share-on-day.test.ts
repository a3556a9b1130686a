import { describe, expect, test } from "vitest";
import { type GroupView, reportView } from "../../../src/ui/observed/group-view.ts";
import { countedDays } from "../../../src/ui/observed/observed-days.ts";
import { shareOnDay } from "../../../src/ui/observed/share-on-day.ts";
import { inventedGroup } from "./invented-group.ts";
import { ownViews, type OwnViewName } from "./invented-own-view.ts";

const days = countedDays(420);
function first(name: OwnViewName, mask: boolean): GroupView {
  const [view] = reportView(ownViews[name].report, days, mask).groups;
  if (view === undefined) throw new Error("no group");
  return view;
}

describe("the share on a day", () => {
  test("is that of the last step, with its limits", () => {
    const { group } = first("one", false);
    const step = group.curve.findLast(({ time }) => time <= 90)?.incidence[0];
    expect(shareOnDay(first("one", false), 90)).toMatchObject({
      share: step?.estimate,
      lower: step?.lower,
      upper: step?.upper,
    });
  });

  test("is none beyond the last day seen, unless nobody was left", () => {
    expect(shareOnDay(first("three", false), 415)).toBe("beyond follow-up");
    const over = inventedGroup([5, 9, 12, 20, 30].map((day) => ({ day, ending: "independent" })));
    const [view] = reportView({ groups: [over] }, days, false).groups;
    if (view === undefined) throw new Error("no group");
    expect(shareOnDay(view, 365)).toMatchObject({ share: expect.closeTo(1, 12) });
  });

  test("is masked before the fifth patient and after five are at risk, and 0 is 0", () => {
    const [, south] = reportView(ownViews.three.report, days, true).groups;
    if (south === undefined) throw new Error("no group");
    expect([30, 90, 365].map((day) => shareOnDay(south, day))).toEqual([
      expect.objectContaining({ share: 0 }),
      "masked",
      "masked",
    ]);
    expect(shareOnDay(first("three", true), 90)).toMatchObject({ share: expect.closeTo(7 / 18, 12) });
  });
});
