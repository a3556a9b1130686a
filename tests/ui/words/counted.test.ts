import { expect, test } from "vitest";
import { counted } from "../../../src/ui/words/counted.ts";

test("so many of something, one alone in the singular", () => {
  expect([0, 1, 2000].map((count) => counted(count, "cell"))).toEqual(["0 cells", "1 cell", "2,000 cells"]);
});
