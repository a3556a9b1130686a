import { expect, test } from "vitest";
import { type CellState, planNotebook, type RuntimeView } from "../../../src/notebook/index.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { cellsBehind, failuresBehind } from "../../../src/ui/cells/failures-behind.ts";

const notebook: Notebook = {
  title: "Two runs",
  model: "prca@1",
  cells: [
    { kind: "cases", id: "observed", from: "published" },
    { kind: "arms", id: "regimens", arms: ["watch"] },
    { kind: "simulate", id: "run", arms: "regimens" },
    { kind: "chart", show: "independence", of: "run", over: "observed" },
    { kind: "simulate", id: "other", arms: "regimens" },
  ],
};
const failed = (message: string): CellState => ({
  state: "failed",
  value: null,
  current: false,
  failures: [{ reason: "worker", message, remedy: "Reload the page.", place: {} }],
  progress: null,
});
const plan = planNotebook(notebook);
const viewOf = (states: readonly (readonly [string, CellState])[]): RuntimeView => {
  if (!plan.ok) throw new Error("the notebook has no plan");
  return { notebook, plan: plan.value, states: new Map(states) };
};

test("a figure stands for all it reads, directly or not", () => {
  expect([...cellsBehind(viewOf([]), "chart:1")].toSorted()).toEqual(["chart:1", "observed", "regimens", "run"]);
});

test("what went wrong behind it is said once", () => {
  const view = viewOf([
    ["observed", failed("stopped lab: out of memory")],
    ["regimens", failed("stopped lab: out of memory")],
    ["other", failed("something else")],
  ]);
  expect(failuresBehind(view, "chart:1").map(({ message }) => message)).toEqual(["stopped lab: out of memory"]);
});
