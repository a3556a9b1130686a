import { expect, test } from "vitest";
import { listedIds } from "../../src/schema/cell-ids.ts";
import { ChartCell } from "../../src/schema/chart-cell.ts";
import { readBy } from "../../src/schema/objection.ts";
import { TableCell } from "../../src/schema/table-cell.ts";

test("one name is a list of one", () => {
  expect(listedIds("mine")).toEqual(["mine"]);
  expect(listedIds(["observed", "mine"])).toEqual(["observed", "mine"]);
});

test("cases can stand together, in a table and above a figure", () => {
  expect(readBy(TableCell, { kind: "table", show: "cases", of: ["observed", "mine"] }).ok).toBe(true);
  expect(readBy(ChartCell, { kind: "chart", show: "independence", of: "run", over: ["observed", "mine"] }).ok).toBe(
    true,
  );
});

test.each([
  [{ kind: "table", show: "summary", of: ["run", "other"] }, "name one run: only cases can stand together"],
  [{ kind: "table", show: "cases", of: ["mine"] }, "use the name of a cell, or a list of names, as [observed, mine]"],
])("%o is refused: %s", (cell, remedy) => {
  const read = readBy(TableCell, cell);
  expect(read.ok ? [] : read.failures.map(({ failure }) => failure.remedy)).toEqual([remedy]);
});
