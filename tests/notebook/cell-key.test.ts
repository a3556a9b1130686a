import { expect, test } from "vitest";
import { cellKeys, cellName } from "../../src/notebook/cell-key.ts";
import { smallNotebook } from "./small-notebook.ts";

test("cells are known by their names, the unnamed ones by kind and place among them", () => {
  expect(cellKeys(smallNotebook)).toEqual(["prose:1", "observed", "arms", "run", "chart:1", "table:1", "table:2"]);
  expect(smallNotebook.cells.map(cellName)).toEqual([null, "observed", "arms", "run", null, null, null]);
});
