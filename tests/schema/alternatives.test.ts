import { expect, test } from "vitest";
import { alternatives } from "../../src/schema/alternatives.ts";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a or b"],
  [["a", "b", "c"], "a, b or c"],
])("%j are %j", (words, said) => {
  expect(alternatives(words)).toBe(said);
});
