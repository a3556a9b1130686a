import { expect, it } from "vitest";
import { parabola } from "../../src/kernel/parabola.ts";

it("passes through its three points and is exact for squares", () => {
  expect([0, 0.5, 1].map((x) => parabola(3, 5, 4, x))).toEqual([3, 5, 4]);
  const square = (x: number): number => 2 - 3 * x + 7 * x * x;
  for (const x of [0.1, 0.25, 0.77]) expect(parabola(square(0), square(0.5), square(1), x)).toBeCloseTo(square(x), 14);
});
