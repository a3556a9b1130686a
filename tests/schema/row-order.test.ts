import { expect, test } from "vitest";
import { ordered } from "../../src/schema/row-order.ts";

interface Row {
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
}

test.each([
  [1, 2, 3, true],
  [2, 2, 2, true],
  [null, 2, null, true],
  [1, null, 3, true],
  [3, null, 1, false],
  [1, 4, 3, false],
  [2, 1, null, false],
])("%s ≤ %s ≤ %s: %s", (low, value, high, holds) => {
  const [rule] = ordered<Row>(["low", "value", "high"]);
  expect(rule?.holds({ low, value, high })).toBe(holds);
});

test("the rule says itself", () => {
  expect(ordered<Row>(["low", "high"])).toMatchObject([
    { says: "low ≤ high, where stated", column: "high", reason: "range", remedy: "make low ≤ high" },
  ]);
  expect(ordered<Row>([])).toEqual([]);
});
