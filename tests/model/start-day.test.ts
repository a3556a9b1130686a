import { expect, it } from "vitest";
import { startDay } from "../../src/model/start-day.ts";
import { typicalWith } from "./facts.ts";

const typical = typicalWith({});

it.each([0, 1, 7, 20260806, 0xffffffff])(
  "keeps the published quartiles to a day among 1000 slots of seed %i",
  (seed) => {
    const days = Array.from({ length: 1000 }, (_, slot) => startDay(typical, seed, slot)).toSorted((a, b) => a - b);
    [59, 88, 219].forEach((quartile, index) => {
      expect(Math.abs((days[250 * (index + 1) - 1] ?? NaN) - quartile)).toBeLessThanOrEqual(3);
    });
    expect(days.every((day) => Number.isInteger(day) && day >= 30 && day <= 720)).toBe(true);
  },
);

it("depends on seed and slot alone, and moves with the distribution", () => {
  expect([5, 3, 4].map((slot) => startDay(typical, 1, slot)).toSorted((a, b) => a - b)).toEqual(
    [3, 4, 5].map((slot) => startDay(typical, 1, slot)).toSorted((a, b) => a - b),
  );
  expect(startDay(typical, 1, 3)).not.toBe(startDay(typical, 2, 3));
  const late = typicalWith({ startQ0: 100, startQ25: 100, startQ50: 100, startQ75: 100, startQ100: 100 });
  expect(startDay(late, 1, 3)).toBe(100);
});
