import { describe, expect, test } from "vitest";
import type { Fence } from "../../src/schema/fence.ts";
import { holdsCell, plainCell } from "../../src/share/parse-cell.ts";
import { readCutCell } from "../../src/share/read-cut-cell.ts";

const fence = (info: string): Fence => ({ info, opened: 1, closed: 2 });
const parse = (info: string, text: string) => {
  const plain = plainCell(fence(info), { text, line: 2, file: null, cell: null });
  return plain.ok ? readCutCell(plain.value) : plain;
};

test("a fence holds a cell when its first word is a kind, or nearly", () => {
  expect(["chart", "chart a", "Simulate run", "simualte run"].map((info) => holdsCell(fence(info)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["", "r", "python {echo=TRUE}", "mermaid"].map((info) => holdsCell(fence(info)))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

describe("a cell", () => {
  test("takes kind and name from its fence, settings from its body", () => {
    expect(parse("chart", "show: independence\nof: run")).toEqual({
      ok: true,
      value: { kind: "chart", show: "independence", of: "run" },
    });
    expect(parse("chart  a", "show: independence\nof: run")).toMatchObject({ ok: true, value: { id: "a" } });
    expect(parse("arms a", "- watch")).toEqual({ ok: true, value: { kind: "arms", id: "a", arms: ["watch"] } });
    expect(parse("population p", "")).toEqual({ ok: true, value: { kind: "population", id: "p" } });
  });

  test.each([
    ["simulate", "arms: a", "missing id (line 2, column 1)"],
    ["simulate Run", "arms: a", 'wrong id: "Run" (line 2, column 1)'],
    ["simulate run", "arms: a\nid: other", 'unknown setting: "id" (line 3, column 1)'],
    ["chart", "kind: simulate", 'unknown setting: "kind" (line 2, column 1)'],
    ["simulate run fast", "arms: a", 'unexpected word: "fast" (line 1, column 14)'],
    ["simulate run", "", "missing arms (line 2, column 1)"],
    ["simulate run", "- a", 'wrong content: ["a"] (line 2, column 1)'],
    ["arms a", "watch", 'wrong arms: "watch" (line 2, column 1)'],
    ["arms a", "", "wrong arms: null (line 2, column 1)"],
  ])("%s with %j is refused: %s", (info, text, message) => {
    expect(parse(info, text)).toMatchObject({ ok: false, failures: [{ message }] });
  });
});
