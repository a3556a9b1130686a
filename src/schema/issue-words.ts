import type * as z from "zod/mini";
import type { Failure } from "./failure.ts";

/** What a schema found wrong, in words: an adjective for the value and what was expected instead. */
interface IssueWords {
  readonly reason: Failure["reason"];
  readonly adjective: string;
  readonly expected: string;
}

/** Puts an issue of the schema into words. */
export function issueWords(issue: z.core.$ZodIssue): IssueWords {
  switch (issue.code) {
    case "invalid_type":
      return { reason: "shape", adjective: "wrong", expected: `expected ${typeWord(issue.expected)}` };
    case "too_small":
      return {
        reason: "range",
        adjective: "too small",
        expected: `expected ${bound(issue, "at least", "more than")} ${issue.minimum}${counted(issue.origin)}`,
      };
    case "too_big":
      return {
        reason: "range",
        adjective: "too large",
        expected: `expected ${bound(issue, "at most", "less than")} ${issue.maximum}${counted(issue.origin)}`,
      };
    case "invalid_value":
      return { reason: "unknown", adjective: "unknown", expected: `expected ${issue.values.map(String).join(", ")}` };
    case "unrecognized_keys":
      return {
        reason: "unknown",
        adjective: "unknown",
        expected: `remove ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}`,
      };
    case "invalid_union":
      return {
        reason: "unknown",
        adjective: "unknown",
        expected:
          "options" in issue && issue.options !== undefined
            ? `expected ${issue.options.map(String).join(", ")}`
            : "expected one of the forms described",
      };
    default:
      return { reason: "shape", adjective: "invalid", expected: issue.message };
  }
}

function bound(issue: { readonly inclusive?: boolean }, included: string, excluded: string): string {
  return issue.inclusive === false ? excluded : included;
}

function counted(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " entries" : "";
}

function typeWord(expected: string): string {
  const words: Record<string, string> = {
    int: "a whole number",
    number: "a number",
    string: "text",
    boolean: "true or false",
    array: "a list",
    tuple: "a list",
    object: "an object",
  };
  return words[expected] ?? expected;
}
