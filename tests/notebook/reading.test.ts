import { expect, test } from "vitest";
import { controlReadings, readingsOf } from "../../src/notebook/reading.ts";
import type { SettledCell } from "../../src/schema/cell.ts";

const reads = (cell: SettledCell): readonly string[] =>
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
  expect(reads({ kind: "table", show: "sweep", of: "w" })).toEqual(["of: w (sweep)"]);
  expect(reads({ kind: "sweep", id: "w", of: "s", vary: "window", values: ["28 d", "56 d"] })).toEqual([
    "of: s (simulate)",
  ]);
  expect(reads({ kind: "control", id: "c", label: "C", as: "switch", value: "on" })).toEqual([]);
});

test("a cell reads the controls it leaves values to, each where it stands", () => {
  const run = { kind: "simulate", id: "s", arms: "a", window: "$days", taper: [100, "$end"] } as const;
  expect(controlReadings({ ...run, taper: [...run.taper] })).toEqual([
    { setting: "window", path: ["window"], name: "days", kind: "control" },
    { setting: "taper", path: ["taper", 1], name: "end", kind: "control" },
  ]);
  const entry = {
    regimens: ["epo", "dli"],
    start: { dli: "$day" },
    dose: { epo: "$dose" },
    name: "$ and more",
  } as const;
  expect(
    controlReadings({ kind: "arms", id: "a", arms: ["watch", { ...entry, regimens: [...entry.regimens] }] }),
  ).toEqual([
    { setting: "arms", path: ["arms", 1, "start", "dli"], name: "day", kind: "control" },
    { setting: "arms", path: ["arms", 1, "dose", "epo"], name: "dose", kind: "control" },
  ]);
  expect(controlReadings({ kind: "prose", text: "$days" })).toEqual([]);
});
