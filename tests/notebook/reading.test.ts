import { expect, test } from "vitest";
import { readingsOf } from "../../src/notebook/reading.ts";
import type { Cell } from "../../src/schema/cell.ts";

const reads = (cell: Cell): readonly string[] =>
  readingsOf(cell, new Set(["mine", "other"])).map(({ setting, name, kind }) => `${setting}: ${name} (${kind})`);

test("what each kind of cell reads", () => {
  expect(reads({ kind: "prose", text: "a" })).toEqual([]);
  expect(reads({ kind: "regimen", id: "mine", label: "Mine", effects: [] })).toEqual([]);
  const arms = ["watch", "mine", { regimens: ["epo", "mine", "other"] }];
  expect(reads({ kind: "arms", id: "a", arms })).toEqual(["arms: mine (regimen)", "arms: other (regimen)"]);
  expect(reads({ kind: "simulate", id: "s", arms: "a" })).toEqual(["arms: a (arms)"]);
  expect(reads({ kind: "simulate", id: "s", arms: "a", population: "p" })).toEqual([
    "arms: a (arms)",
    "population: p (population)",
  ]);
  expect(reads({ kind: "chart", show: "independence", of: "s", over: "c" })).toEqual([
    "of: s (simulate)",
    "over: c (cases)",
  ]);
  expect(reads({ kind: "chart", show: "independence", of: "s", over: ["c", "d"] })).toEqual([
    "of: s (simulate)",
    "over: c (cases)",
    "over: d (cases)",
  ]);
  expect(reads({ kind: "chart", show: "patient", of: "s" })).toEqual(["of: s (simulate)"]);
  expect(reads({ kind: "chart", show: "observed", of: "c" })).toEqual(["of: c (cases)"]);
  expect(reads({ kind: "table", show: "cases", of: ["c", "d"] })).toEqual(["of: c (cases)", "of: d (cases)"]);
  expect(reads({ kind: "table", show: "parameters", of: "s" })).toEqual(["of: s (simulate)"]);
  expect(reads({ kind: "table", show: "cases", of: "c" })).toEqual(["of: c (cases)"]);
  expect(reads({ kind: "table", show: "regimens", of: "s" })).toEqual(["of: s (simulate)"]);
  expect(reads({ kind: "table", show: "summary", of: "s" })).toEqual(["of: s (simulate)"]);
});
