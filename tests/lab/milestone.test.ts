import { expect, it } from "vitest";
import { nextMilestone } from "../../src/lab/milestone.ts";

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
