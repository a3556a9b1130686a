import { expect, it } from "vitest";
import { isDrawMilestone, nextMilestone } from "../../src/lab/milestone.ts";

it("doubles from 128 on, always above what is known", () => {
  expect([0, 1, 127, 128, 129, 255, 256, 1_000_000].map(nextMilestone)).toEqual([
    128,
    128,
    128,
    256,
    256,
    256,
    512,
    2 ** 20,
  ]);
});

it("is reached after 8 draws and at each doubling", () => {
  const draws = Array.from({ length: 400 }, (_, index) => index + 1);
  expect(draws.filter(isDrawMilestone)).toEqual([8, 32, 128]);
});
