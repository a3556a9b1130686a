import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dotStacks } from "../../src/plots/dot-stacks.ts";

test("dots that would overlap stand on one another, in their middle", () => {
  expect(dotStacks([10, 14, 18, 30, 31], 10)).toEqual([
    { x: 14, level: 0 },
    { x: 14, level: 1 },
    { x: 14, level: 2 },
    { x: 30.5, level: 0 },
    { x: 30.5, level: 1 },
  ]);
  expect(dotStacks([], 10)).toEqual([]);
});

test("stacks never overlap, and no dot is moved by more than its half (seed 72)", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 50 }),
      fc.integer({ min: 3, max: 20 }),
      (some, width) => {
        const places = some.toSorted((one, other) => one - other);
        const dots = dotStacks(places, width);
        const middles = [...new Set(dots.map(({ x }) => x))];
        middles.slice(1).forEach((x, index) => expect(x - (middles[index] ?? 0)).toBeGreaterThanOrEqual(width - 1e-9));
        dots.forEach(({ x }, index) =>
          expect(Math.abs(x - (places[index] ?? 0))).toBeLessThanOrEqual(width / 2 + 1e-9),
        );
      },
    ),
    { seed: 72 },
  );
});
