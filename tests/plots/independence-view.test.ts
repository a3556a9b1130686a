import { expect, test } from "vitest";
import { armIn, viewShare } from "../../src/plots/independence-view.ts";
import { summaryOf } from "./summary-of.ts";

const plain = summaryOf(4, { watch: { independent: [0, 0, 1, 1, 3, 3] } });
const summary = { ...plain, arms: plain.arms.map((arm) => ({ ...arm, independentAt: [0, 0, 0.25, 0, 0.5, 0.25] })) };

test("who has become independent, and who is on the day", () => {
  expect(viewShare(summary, "watch", "incidence", 4)).toBe(0.75);
  expect(viewShare(summary, "watch", "stacked", 4)).toBe(0.75);
  expect(viewShare(summary, "watch", "current", 5)).toBe(0.25);
});

test("an arm or a day the summary does not hold has no share", () => {
  expect(viewShare(summary, "watch", "incidence", 6)).toBeUndefined();
  expect(viewShare(summary, "msc", "current", 4)).toBeUndefined();
  expect(viewShare(null, "watch", "incidence", 0)).toBeUndefined();
  expect(armIn(null, "watch")).toBeUndefined();
});
