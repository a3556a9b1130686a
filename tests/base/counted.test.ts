import { expect, test } from "vitest";
import { counted, nounFor } from "../../src/base/counted.ts";

test("so many of something, one alone in the singular", () => {
  expect([0, 1, 2000].map((count) => counted(count, "cell"))).toEqual(["0 cells", "1 cell", "2,000 cells"]);
  expect([1, 2].map((count) => counted(count, "study", "studies"))).toEqual(["1 study", "2 studies"]);
});

test("a noun beside a part of one, or none, is in the plural", () => {
  expect([0, 0.5, 1, 1.5].map((count) => nounFor(count, "unit"))).toEqual(["units", "units", "unit", "units"]);
});
