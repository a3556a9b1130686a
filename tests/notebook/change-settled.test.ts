import { describe, expect, test } from "vitest";
import { settledCell, withSettledChanged } from "../../src/notebook/change-settled.ts";
import { lockedSettings } from "../../src/notebook/locked-settings.ts";
import type { Cell, SettledCell } from "../../src/schema/cell.ts";
import type { Notebook } from "../../src/schema/notebook.ts";

const days: Cell = {
  kind: "control",
  id: "days",
  label: "Window",
  as: "slider",
  value: "56 d",
  from: "28 d",
  to: "112 d",
};
const notebook: Notebook = {
  title: "A",
  model: "prca@1",
  cells: [
    days,
    { kind: "control", id: "dose", label: "Dose", as: "choice", value: 1, options: [1, 2] },
    { kind: "control", id: "harm", label: "Harm", as: "switch", value: "on", locked: true },
    { kind: "arms", id: "arms", arms: ["watch", { regimen: "epo", dose: "$dose" }, { regimen: "dli", every: 7 }] },
    { kind: "simulate", id: "run", arms: "arms", window: "$days", harm: "$harm", visit: 3 },
  ],
};
const run = settledCell(notebook, "run", "simulate");
const arms = settledCell(notebook, "arms", "arms");
const changed = (cell: SettledCell | null): Notebook => {
  const result = cell === null ? null : withSettledChanged(notebook, cell);
  if (result?.ok !== true) throw new Error(JSON.stringify(result));
  return result.value;
};
const cellOf = ({ cells }: Notebook, id: string) => cells.find((cell) => cell.kind !== "prose" && cell.id === id);

test("a cell is seen with the values of its controls", () => {
  expect(run).toMatchObject({ window: 56, harm: true });
  expect(arms).toMatchObject({ arms: ["watch", { dose: 1 }, {}] });
  expect(settledCell(notebook, "run", "arms")).toBeNull();
});

describe("a change", () => {
  test("of what a control feeds sets the control, in its own words, and the cell stays", () => {
    const next = changed(run && { ...run, window: 84 });
    expect(cellOf(next, "days")).toEqual({ ...days, value: "84 d" });
    expect(cellOf(next, "run")).toEqual(cellOf(notebook, "run"));
  });

  test("of anything else is written into the cell, and names of controls stay", () => {
    const next = changed(run && { ...run, visit: 7 });
    expect(cellOf(next, "run")).toMatchObject({ window: "$days", visit: 7 });
    expect(cellOf(next, "days")).toEqual(days);
  });

  test("of the order or number of arms takes their controls along", () => {
    const [watch = "", epo = "", dli = ""] = arms?.arms ?? [];
    const moved = changed(arms && { ...arms, arms: [epo, watch, dli] });
    expect(cellOf(moved, "arms")).toMatchObject({ arms: [{ dose: "$dose" }, "watch", { every: 7 }] });
    expect(cellOf(changed(arms && { ...arms, arms: [dli, epo] }), "arms")).toMatchObject({
      arms: [{ every: 7 }, { regimen: "epo", dose: "$dose" }],
    });
    const doubled = changed(arms && { ...arms, arms: [watch, { regimen: "epo", dose: 2 }, dli] });
    expect(cellOf(doubled, "dose")).toMatchObject({ value: 2 });
    expect(cellOf(doubled, "arms")).toEqual(cellOf(notebook, "arms"));
  });

  test("beyond what a control reaches, or of a locked one, is refused", () => {
    expect(run && withSettledChanged(notebook, { ...run, window: 14 })).toMatchObject({
      ok: false,
      failures: [{ reason: "range", remedy: "use 28 d to 112 d", place: { cell: "days" } }],
    });
    expect(run && withSettledChanged(notebook, { ...run, harm: false })).toMatchObject({
      ok: false,
      failures: [{ message: 'locked control "Harm" (cell harm)' }],
    });
    expect([...lockedSettings(notebook, "run")]).toEqual(["harm"]);
    expect([...lockedSettings(notebook, "nowhere")]).toEqual([]);
  });
});
