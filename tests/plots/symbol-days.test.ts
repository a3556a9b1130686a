import * as fc from "fast-check";
import { expect, test } from "vitest";
import { symbolDays } from "../../src/plots/symbol-days.ts";

test("four arms over a year take turns every 15 days", () => {
  expect(symbolDays(4, 365, 732).map((days) => days.slice(0, 3))).toEqual([
    [15, 76, 137],
    [31, 92, 153],
    [46, 107, 168],
    [61, 122, 183],
  ]);
});

test("every arm has a symbol, no two share a day, none stands at an end of the axis (seed 21)", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 30, max: 1460 }),
      fc.integer({ min: 270, max: 740 }),
      (arms, horizon, length) => {
        const days = symbolDays(arms, horizon, length);
        const all = days.flat();
        expect(days).toHaveLength(arms);
        expect(Math.min(...days.map((own) => own.length))).toBeGreaterThan(0);
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((day) => Number.isInteger(day) && day > 0 && day < horizon)).toBe(true);
      },
    ),
    { seed: 21 },
  );
});
