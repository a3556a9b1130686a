import { expect, it } from "vitest";
import { courseExtent } from "../../src/plots/course-extent.ts";
import { coursePicture } from "../../src/plots/course-picture.ts";
import type { RecoveryPath } from "../../src/schema/recovery.ts";

const grid = { width: 4, height: 5, from: 0, days: 3, scale: { low: 0, high: 4, doubling: false } };

/** One patient in two arms, from day −1. */
function answer(first: readonly number[], second: readonly number[]): readonly RecoveryPath[] {
  const arms = [first, second].map((values) => ({
    values: Float64Array.from(values),
    independent: null,
    dependentAgain: null,
    recovery: null,
    event: null,
  }));
  return [{ slot: 0, from: -1, arms }];
}

it("a picture belongs to its answer, its arm and its grid, also when it is asked for again", () => {
  const one = answer([9, 1, 2, 3, 4], [9, 4, 3, 2, 1]);
  const other = answer([9, 4, 3, 2, 1], [9, 1, 2, 3, 4]);
  const pictures = [
    coursePicture(one, 0, grid),
    coursePicture(one, 1, grid),
    coursePicture(one, 0, { ...grid, scale: { ...grid.scale, high: 8 } }),
    coursePicture(one, 0, { ...grid, from: 1, days: 2 }),
  ];
  expect(new Set(pictures).size).toBe(4);
  expect([coursePicture(other, 1, grid), coursePicture(other, 0, grid)]).toEqual(pictures.slice(0, 2));
  expect(coursePicture(one, 0, grid)).toBe(pictures[0]);
});

it("an extent belongs to its answer, its arm and its days, also when it is asked for again", () => {
  const paths = answer([9, 1, 2, 3, 4], [0, 4, 3, 2, 5]);
  const asked = (): unknown[] => [
    courseExtent(paths, 0, { from: 0, to: 3 }),
    courseExtent(paths, 0, { from: -5, to: 0 }),
    courseExtent(paths, 1, { from: 0, to: 90 }),
    courseExtent(paths, 1, { from: 10, to: 90 }),
  ];
  const extents = [
    { least: 1, greatest: 4 },
    { least: 1, greatest: 9 },
    { least: 2, greatest: 5 },
    { least: Infinity, greatest: -Infinity },
  ];
  expect(asked()).toEqual(extents);
  expect(asked()).toEqual(extents);
});
