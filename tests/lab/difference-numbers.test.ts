import { expect, it } from "vitest";
import { eachDifferenceNumber } from "../../src/lab/difference-numbers.ts";
import type { DifferenceNumbers } from "../../src/schema/uncertainty.ts";

const difference: DifferenceNumbers = {
  mean: 1,
  p5: 2,
  p50: 3,
  p95: 4,
  gained: 5,
  same: 6,
  lost: 7,
  unitsSaved: 8,
  recoveryGained: 9,
};

it("walks over every number once and puts what it becomes in its place", () => {
  const walked: number[] = [];
  const more = eachDifferenceNumber(difference, (number) => {
    walked.push(number);
    return number + 10;
  });
  expect(walked).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(more).toMatchObject({ mean: 11, p95: 14, lost: 17, recoveryGained: 19 });
  expect(Object.keys(more)).toEqual(Object.keys(difference));
});
