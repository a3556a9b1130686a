import { expect, test } from "vitest";
import { differenceDay, differenceDays } from "../../../src/ui/charts/difference-day.ts";

test("differences are counted by 180 and 365 days, as far as the horizon reaches", () => {
  expect([30, 179, 180, 364, 365, 1460].map(differenceDays)).toEqual([[], [], [180], [180], [180, 365], [180, 365]]);
});

test("the day is as asked where it is reached, else the latest that is", () => {
  expect(differenceDay(365)).toBe(365);
  expect(differenceDay(365, null, "180 d")).toBe(180);
  expect(differenceDay(365, "365 d", "180 d")).toBe(365);
  expect(differenceDay(200, null, "365 d")).toBe(180);
  expect(differenceDay(120, "180 d")).toBeUndefined();
});
