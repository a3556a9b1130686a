import { expect, test } from "vitest";
import { issueWords } from "../../src/schema/issue-words.ts";

type Case = readonly [issue: Parameters<typeof issueWords>[0], reason: string, adjective: string, expected: string];

const at = { path: [], message: "as worded" };

const cases: readonly Case[] = [
  [{ code: "invalid_type", expected: "int", ...at }, "shape", "wrong", "expected a whole number"],
  [{ code: "invalid_type", expected: "bigint", ...at }, "shape", "wrong", "expected bigint"],
  [
    { code: "too_small", origin: "number", minimum: 2, inclusive: true, ...at },
    "range",
    "too small",
    "expected at least 2",
  ],
  [
    { code: "too_small", origin: "number", minimum: 0, inclusive: false, ...at },
    "range",
    "too small",
    "expected more than 0",
  ],
  [{ code: "too_big", origin: "array", maximum: 5, ...at }, "range", "too large", "expected at most 5 entries"],
  [{ code: "too_big", origin: "string", maximum: 5, ...at }, "range", "too large", "expected at most 5 characters"],
  [{ code: "invalid_value", values: ["a", "b"], ...at }, "unknown", "unknown", "expected a, b"],
  [{ code: "unrecognized_keys", keys: ["x"], ...at }, "unknown", "unknown", 'remove "x"'],
  [{ code: "invalid_union", errors: [], options: ["net"], ...at }, "unknown", "unknown", "expected net"],
  [{ code: "invalid_union", errors: [], ...at }, "unknown", "unknown", "expected one of the forms described"],
  [{ code: "custom", ...at }, "shape", "invalid", "as worded"],
];

test.each(cases)("%j", (issue, reason, adjective, expected) => {
  expect(issueWords(issue)).toEqual({ reason, adjective, expected });
});
