import { expect, test } from "vitest";
import { Cell } from "../../src/schema/cell.ts";
import { readBy } from "../../src/schema/objection.ts";

test.each([
  { kind: "prose", text: "a" },
  { kind: "cases", id: "observed", from: "published" },
  {
    kind: "cases",
    id: "observed",
    from: "published",
    where: { use: "primary", regimen: ["a", "b"], prcaDay: 60, n: true },
  },
  { kind: "population", id: "p" },
  { kind: "population", id: "p", parameters: { A0: 30 } },
  { kind: "regimen", id: "r", label: "R", effects: [{ kind: "bolus", size: 0.5 }] },
  { kind: "arms", id: "a", arms: ["watch"] },
  { kind: "simulate", id: "s", arms: "a" },
  { kind: "chart", show: "independence", of: "s", over: "observed" },
  { kind: "table", id: "t", show: "regimens", of: "s" },
])("takes %j", (cell) => {
  expect(readBy(Cell, cell)).toEqual({ ok: true, value: cell });
});

test.each([
  { kind: "cases", id: "observed", from: "patients.csv" },
  { kind: "cases", id: "observed", from: "published", rows: [] },
  { kind: "cases", id: "observed", from: "published", where: { use: { not: "primary" } } },
  { kind: "cases", id: "observed", from: "published", where: { use: [] } },
  { kind: "population", id: "p", parameters: { A0: "30" } },
  { kind: "population", id: "p", parameters: { A0: Infinity } },
  { kind: "population", parameters: {} },
  { kind: "regimen", label: "R", effects: [] },
  { kind: "regimen", id: "r", label: "R" },
  { kind: "arms", id: "a", arms: [] },
  { kind: "arms", id: "a", arms: Array.from({ length: 13 }, () => "watch") },
  { kind: "simulate", id: "S", arms: "a" },
  { kind: "chart", show: "survival", of: "s" },
  { kind: "table", show: "cases" },
  { kind: "script", id: "x" },
])("refuses %j", (cell) => {
  expect(readBy(Cell, cell).ok).toBe(false);
});

test("a filter on more than 20 columns and more than 200 parameters are refused", () => {
  const many = (count: number): object =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, 1]));
  expect(readBy(Cell, { kind: "cases", id: "a", from: "published", where: many(20) }).ok).toBe(true);
  expect(readBy(Cell, { kind: "cases", id: "a", from: "published", where: many(21) }).ok).toBe(false);
  expect(readBy(Cell, { kind: "population", id: "a", parameters: many(200) }).ok).toBe(true);
  expect(readBy(Cell, { kind: "population", id: "a", parameters: many(201) }).ok).toBe(false);
});
