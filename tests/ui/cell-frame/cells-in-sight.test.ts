import { expect, test } from "vitest";
import { tracePlan } from "../../../src/notebook/plan-notebook.ts";
import { cellsFeeding, quietCells } from "../../../src/ui/cell-frame/cells-in-sight.ts";
import { smallNotebook } from "../../notebook/small-notebook.ts";

test("cells that only feed what is shown are quiet, and stand behind it", () => {
  const plan = tracePlan(smallNotebook);
  expect([...quietCells({ plan })].toSorted()).toEqual(["arms", "observed", "run"]);
  const chart = plan.cells.find(({ key }) => key === "chart:1");
  expect(chart === undefined ? [] : cellsFeeding({ plan }, chart).map(({ key }) => key)).toEqual([
    "observed",
    "arms",
    "run",
  ]);
});

test("a cell that feeds nothing in sight is not quiet, and a hidden control is no longer one in sight", () => {
  const control = {
    kind: "control",
    id: "w",
    label: "Window",
    as: "slider",
    value: "56 d",
    from: "7 d",
    to: "112 d",
  } as const;
  const cells = [
    { kind: "population", id: "alone" } as const,
    { ...control, hidden: true },
    ...smallNotebook.cells.map((cell) => (cell.kind === "simulate" ? ({ ...cell, window: "$w" } as const) : cell)),
  ];
  const plan = tracePlan({ ...smallNotebook, cells });
  expect(quietCells({ plan }).has("alone")).toBe(false);
  expect(quietCells({ plan }).has("w")).toBe(true);
  const shown = tracePlan({ ...smallNotebook, cells: cells.with(1, control) });
  expect(quietCells({ plan: shown }).has("w")).toBe(false);
});
