import { expect, test } from "vitest";
import { derivedFrom } from "../../../src/ui/opening/derived-from.ts";
import { smallNotebook, withCell } from "../../notebook/small-notebook.ts";

const other = { ...smallNotebook, title: "Another", cells: smallNotebook.cells.slice(0, 2) };

test("a notebook comes from the shipped one it shares most cells with", () => {
  const changed = withCell(smallNotebook, { kind: "simulate", id: "run", arms: "arms", patients: 501 });
  const descent = derivedFrom(changed, [other, smallNotebook]);
  expect(descent?.title).toBe("Small");
  expect(descent?.differences).not.toEqual([]);
  expect(derivedFrom(smallNotebook, [smallNotebook])).toEqual({ title: "Small", differences: [] });
});

test("a notebook that shares less than half of a shipped one comes from none", () => {
  expect(derivedFrom({ ...smallNotebook, cells: smallNotebook.cells.slice(0, 3) }, [smallNotebook])).toBeNull();
});
