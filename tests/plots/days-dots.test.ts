import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayReached, dotsBy, quantileDots } from "../../src/plots/days-dots.ts";
import { quantileDay } from "../../src/stats/quantile-day.ts";
import { rising, summaryOf } from "./summary-of.ts";

function armOf(n: number, independent: readonly number[]) {
  const [arm] = summaryOf(n, { watch: { independent } }).arms;
  if (arm === undefined) throw new Error("no arm");
  return arm;
}

describe("fifty dots", () => {
  test("dot i stands on the day by which the share (i − ½)/50 has become independent", () => {
    const dots = quantileDots(armOf(100, rising(365, 100, 100)));
    expect(dots).toHaveLength(50);
    expect(dots[0]).toBe(2);
    expect(dots[24]).toBe(97);
    expect(dots.filter((day) => day === null)).toHaveLength(11);
  });

  test("the first and the last day count, and what is not reached is null", () => {
    expect(quantileDots(armOf(50, [50, 50])).every((day) => day === 0)).toBe(true);
    expect(quantileDots(armOf(50, [0, 0, 50])).every((day) => day === 2)).toBe(true);
    expect(quantileDots(armOf(50, [0, 0, 0])).every((day) => day === null)).toBe(true);
    expect(quantileDots(armOf(1, [0, 1])).every((day) => day === 1)).toBe(true);
  });

  test("as many are by a day as the share by it says, to half a dot (seed 71)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.array(fc.nat(40), { minLength: 2, maxLength: 60 }),
        (n, gained) => {
          let total = 0;
          const independent = gained.map((more) => (total = Math.min(n, total + more)));
          const arm = armOf(n, independent);
          const dots = quantileDots(arm);
          independent.forEach((count, day) =>
            expect(Math.abs(dotsBy(dots, day) - (50 * count) / n)).toBeLessThanOrEqual(0.5 + 1e-6),
          );
        },
      ),
      { seed: 71 },
    );
  });

  test("days reached are those of the lab's quantiles", () => {
    const independent = rising(365, 813, 77);
    const counts = independent.map((count, day) => count - (independent[day - 1] ?? 0));
    for (const part of [0.1, 0.25, 0.5, 0.75, 0.9])
      expect(dayReached(armOf(1000, independent), part)).toBe(quantileDay(counts, 1000, part));
  });
});
