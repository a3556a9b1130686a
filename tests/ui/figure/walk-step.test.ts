import { expect, test } from "vitest";
import { walkStep } from "../../../src/ui/figure/walk-step.ts";

const mark = (x: number) => ({ x, y: 0, says: "", level: 0 });
const all = [
  { name: "empty", marks: [] },
  { name: "three", marks: [mark(0), mark(50), mark(100)] },
  { name: "none", marks: [] },
  { name: "two", marks: [mark(40), mark(90)] },
];

test("a walk begins at the first mark there is, End at the last of its series", () => {
  expect(walkStep(all, null, "ArrowRight")).toEqual({ series: 1, mark: 0 });
  expect(walkStep(all, null, "ArrowUp")).toEqual({ series: 1, mark: 0 });
  expect(walkStep(all, null, "End")).toEqual({ series: 1, mark: 2 });
});

test("left and right stop at the ends", () => {
  expect(walkStep(all, { series: 1, mark: 2 }, "ArrowRight")).toEqual({ series: 1, mark: 2 });
  expect(walkStep(all, { series: 1, mark: 0 }, "ArrowLeft")).toEqual({ series: 1, mark: 0 });
  expect(walkStep(all, { series: 1, mark: 1 }, "Home")).toEqual({ series: 1, mark: 0 });
});

test("up and down go to the nearest mark of the next series that has any, and stay at the last", () => {
  expect(walkStep(all, { series: 1, mark: 2 }, "ArrowDown")).toEqual({ series: 3, mark: 1 });
  expect(walkStep(all, { series: 3, mark: 0 }, "ArrowUp")).toEqual({ series: 1, mark: 1 });
  expect(walkStep(all, { series: 3, mark: 0 }, "ArrowDown")).toEqual({ series: 3, mark: 0 });
});

test("other keys, and a figure without marks, lead nowhere", () => {
  expect(walkStep(all, { series: 1, mark: 0 }, "a")).toBeNull();
  expect(walkStep([], null, "ArrowRight")).toBeNull();
});

test("a place that has gone, after a new answer, leads to what is there", () => {
  expect(walkStep(all, { series: 3, mark: 7 }, "ArrowLeft")).toEqual({ series: 3, mark: 1 });
});
