import { expect, test } from "vitest";
import { runContent } from "../../../src/ui/cells/run-content.ts";
import { smallNotebook, withCell } from "../../notebook/small-notebook.ts";

test("words change nothing a figure shows; a setting, the seed and the order of cells may", () => {
  const content = runContent(smallNotebook);
  const { cells } = smallNotebook;
  expect(runContent({ ...smallNotebook, title: "Another" })).toBe(content);
  expect(runContent({ ...smallNotebook, cells: cells.with(0, { kind: "prose", text: "Other words." }) })).toBe(content);
  expect(runContent({ ...smallNotebook, cells: cells.slice(1) })).toBe(content);
  expect(runContent({ ...smallNotebook, seed: 8 })).not.toBe(content);
  expect(runContent(withCell(smallNotebook, { kind: "simulate", id: "run", arms: "arms" }))).not.toBe(content);
  expect(runContent({ ...smallNotebook, cells: cells.toReversed() })).not.toBe(content);
});
