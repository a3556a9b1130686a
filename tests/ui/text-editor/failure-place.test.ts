import { expect, test } from "vitest";
import { parseCellText } from "../../../src/share/index.ts";
import { failureLine, failurePlace, failuresInOrder, offsetOf } from "../../../src/ui/text-editor/failure-place.ts";

test("a failure is said with its place first", () => {
  const text = "```simulate run\narms: regimens\nhorizon: 365 d\nwindw: 56 d\n```";
  const read = parseCellText(text);
  const lines = read.ok ? [] : read.failures.map((failure) => failureLine(failure, 5));
  expect(lines).toEqual([`line 4, column 1: unknown setting: "windw". Did you mean "window"?`]);
  const places = read.ok ? [] : read.failures.map((failure) => offsetOf(text, failurePlace(failure, 5)));
  expect(places).toEqual([text.indexOf("windw")]);
});

test("a failure without a place stands at the first line, one beyond the text at the last", () => {
  const failure = { reason: "shape", message: "missing title", remedy: "state one", place: {} } as const;
  expect(failureLine(failure, 3)).toBe("line 1, column 1: missing title. State one.");
  expect(failurePlace({ ...failure, place: { line: 9, column: "0" } }, 3)).toEqual({ line: 3, column: 1 });
  expect(offsetOf("ab\ncd", { line: 2, column: 9 })).toBe(5);
});

test("failures stand from top to bottom, what is missing after what is misspelt", () => {
  const read = parseCellText("```table\nshwo: summary\nof: 3\n```");
  const said = read.ok ? [] : failuresInOrder(read.failures, 4).map((failure) => failureLine(failure, 4));
  expect(said.map((line) => line.slice(0, 40))).toEqual([
    `line 2, column 1: unknown setting: "shwo"`.slice(0, 40),
    "line 2, column 1: missing show. Use cases".slice(0, 40),
    expect.stringContaining("line 3, column 1: wrong of: 3"),
  ]);
});
