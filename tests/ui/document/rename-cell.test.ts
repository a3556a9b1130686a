import { expect, test } from "vitest";
import { tracePlan } from "../../../src/notebook/plan-notebook.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { withCellRenamed } from "../../../src/ui/document/rename-cell.ts";
import { smallNotebook } from "../../notebook/small-notebook.ts";

const composed: Notebook = {
  ...smallNotebook,
  cells: [
    { kind: "control", id: "w", label: "Window", as: "slider", value: "56 d", from: "7 d", to: "112 d" },
    { kind: "regimen", id: "mine", label: "Mine", effects: [] },
    { kind: "arms", id: "arms", arms: ["watch", "mine", { regimens: ["mine", "epo"], start: { mine: 7 } }] },
    { kind: "simulate", id: "run", arms: "arms", window: "$w" },
    { kind: "chart", show: "independence", of: "run" },
    { kind: "table", show: "summary", of: "run" },
  ],
};

function renamed(index: number, name: string, notebook = composed): Notebook {
  const changed = withCellRenamed(notebook, index, name);
  return changed.ok ? changed.value : expect.unreachable(JSON.stringify(changed.failures));
}

test.each([
  [0, "window", `"$window"`, `"$w"`],
  [1, "own", `["own","epo"]`, `"mine"`],
  [2, "compared", `"arms":"compared"`, `"id":"arms"`],
  [3, "all", `"of":"all"`, `"run"`],
])("cell %i renamed %s is read by its new name everywhere", (index, name, there, gone) => {
  const text = JSON.stringify(renamed(index, name));
  expect(text).toContain(there);
  expect(text).not.toContain(gone);
});

test("what was read is read still", () => {
  const reads = tracePlan(renamed(1, "own")).cells.map((cell) => cell.reads);
  expect(reads).toEqual(
    [[], [], ["own"], ["arms", "w"], ["run"], ["run"]].map((names) => expect.arrayContaining(names)),
  );
});

test("a name that cannot be, or is another cell's, is refused", () => {
  expect(withCellRenamed(composed, 3, "Run 2")).toMatchObject({ ok: false });
  expect(withCellRenamed(composed, 3, "arms")).toMatchObject({ ok: false, failures: [{ reason: "duplicate" }] });
});

test("words that only look like a name stay", () => {
  const { cells } = renamed(0, "published", {
    ...smallNotebook,
    cells: [{ kind: "cases", id: "a", from: "published" }],
  });
  expect(cells[0]).toEqual({ kind: "cases", id: "published", from: "published" });
});
