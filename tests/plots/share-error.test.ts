import { expect, test } from "vitest";
import { scoreHalf, shareError } from "../../src/plots/share-error.ts";
import { wilsonInterval } from "../../src/base/wilson-interval.ts";
import { summaryOf } from "./summary-of.ts";

const [plain] = summaryOf(40, { watch: { independent: [0, 10, 30] } }).arms;
if (plain === undefined) throw new Error("no arm");
const arm = {
  ...plain,
  independentAt: [0, 0.25, 1],
  incidence: { ...plain.incidence, monteCarlo: { lower: [0, 0.2, 0.6], upper: [0.1, 0.4, 0.7] } },
};

test("of who has become independent it is half of what the summary says", () => {
  expect([0, 1, 2].map((day) => shareError(arm, "incidence", day))).toEqual([0.05, 0.1, expect.closeTo(0.05, 12)]);
  expect(shareError(arm, "stacked", 1)).toBe(0.1);
});

test.each([
  [0, 0],
  [1, 10],
  [2, 40],
])("of who is on day %i it is half of Wilson's interval, as the lab makes it", (day, count) => {
  const { lower, upper } = wilsonInterval(count, 40);
  expect(shareError(arm, "current", day)).toBeCloseTo((upper - lower) / 2, 12);
});

test.each([
  [0.7 + 0.2 + 0.1, 10],
  [9 / 28 + 18 / 28 + 1 / 28, 28],
])("a sum of shares that misses 1 by a rounding, %d of %i, is all of them", (share, n) => {
  expect(share).not.toBe(1);
  expect(scoreHalf(share, n)).toBe(scoreHalf(1, n));
});
