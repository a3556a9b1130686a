import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pushedApart } from "../../src/plots/pushed-apart.ts";

const wishes = fc.array(
  fc.record({ middle: fc.double({ min: 0, max: 300, noNaN: true }), height: fc.integer({ min: 10, max: 40 }) }),
  { maxLength: 7 },
);

test("labels with room stay where they want to be", () => {
  const labels = [20, 200, 100].map((middle) => ({ middle, height: 18 }));
  expect(pushedApart(labels, 0, 300)).toEqual([20, 200, 100]);
});

test("labels with one wish stand around it, in the order given", () => {
  const labels = [100, 100, 100].map((middle) => ({ middle, height: 20 }));
  expect(pushedApart(labels, 0, 300)).toEqual([80, 100, 120]);
});

test("labels near an edge are held inside it", () => {
  expect(
    pushedApart(
      [
        { middle: 299, height: 20 },
        { middle: 300, height: 20 },
      ],
      0,
      300,
    ),
  ).toEqual([270, 290]);
  expect(pushedApart([{ middle: 2, height: 20 }], 0, 300)).toEqual([10]);
});

test("nobody's label lies on another or outside, and the order of wishes is kept (seed 11)", () => {
  fc.assert(
    fc.property(wishes, (labels) => {
      const middles = pushedApart(labels, 0, 300);
      const placed = labels
        .map(({ height, middle }, index) => ({ height, wish: middle, middle: middles[index] ?? Number.NaN }))
        .toSorted((a, b) => a.middle - b.middle);
      let edge = 0;
      let lastWish = 0;
      for (const { height, middle, wish } of placed) {
        expect(middle - height / 2).toBeGreaterThanOrEqual(edge - 1e-6);
        expect(wish).toBeGreaterThanOrEqual(lastWish);
        edge = middle + height / 2;
        lastWish = wish;
      }
      expect(edge).toBeLessThanOrEqual(300 + 1e-6);
    }),
    { seed: 11 },
  );
});

test("no other placing of two labels moves them less, by squares (seed 12)", () => {
  const label = fc.record({ middle: fc.integer({ min: 60, max: 240 }), height: fc.constant(20) });
  fc.assert(
    fc.property(label, label, fc.integer({ min: -60, max: 60 }), fc.integer({ min: 0, max: 60 }), (a, b, move, gap) => {
      const [first = 0, second = 0] = pushedApart([a, b], 0, 300);
      const cost = (p: number, q: number): number => (p - a.middle) ** 2 + (q - b.middle) ** 2;
      const middle = (a.middle + b.middle) / 2 + move;
      const half = (20 + gap) / 2;
      const other = a.middle <= b.middle ? cost(middle - half, middle + half) : cost(middle + half, middle - half);
      expect(cost(first, second)).toBeLessThanOrEqual(other + 1e-9);
    }),
    { seed: 12 },
  );
});
