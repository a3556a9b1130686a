import { expect, it } from "vitest";
import { nextMilestone } from "../../src/lab/milestone.ts";

it("doubles from 32 on, always above what is known", () => {
  expect([0, 1, 31, 32, 33, 127, 128, 1_000_000].map(nextMilestone)).toEqual([32, 32, 32, 64, 64, 128, 256, 2 ** 20]);
});
