import { expect, test } from "vitest";
import type { Failure } from "../../src/schema/failure.ts";
import { firstFailures } from "../../src/tables/index.ts";

const failure = (message: string): Failure => ({ reason: "shape", message, remedy: "", place: {} });

test("holds the first and counts the others", () => {
  const refused = firstFailures("a.csv", 2);
  expect(refused.list()).toEqual([]);
  for (const message of ["one", "two"]) refused.add(failure(message));
  expect(refused.list().map(({ message }) => message)).toEqual(["one", "two"]);
  for (const message of ["three", "four"]) refused.add(failure(message));
  expect(refused.list().map(({ message }) => message)).toEqual(["one", "two", "2 more failures, not listed (a.csv)"]);
});
