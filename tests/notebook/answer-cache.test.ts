import { expect, test } from "vitest";
import { answerCache } from "../../src/notebook/answer-cache.ts";

test("forgets the least lately used", () => {
  const cache = answerCache<number>(2);
  cache.set("a", 1);
  cache.set("b", 2);
  expect(cache.get("a")).toBe(1);
  cache.set("c", 3);
  expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual([1, undefined, 3]);
});

test("keeps the last answer to a question", () => {
  const cache = answerCache<number>(1);
  cache.set("a", 1);
  cache.set("a", 2);
  expect(cache.get("a")).toBe(2);
});
