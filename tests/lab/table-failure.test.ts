import { expect, test } from "vitest";
import { tableTaken, tooManyTables, unknownTable } from "../../src/lab/table-failure.ts";

test("an unknown table is given its nearest name, or all names", () => {
  expect(unknownTable("regimen", ["cases", "regimens"]).remedy).toBe('did you mean "regimens"?');
  expect(unknownTable("patients", ["cases", "regimens"]).remedy).toBe("use cases, regimens");
});

test("reasons are those of a taken name and of a limit", () => {
  expect(tableTaken("cases")).toMatchObject({ reason: "duplicate", message: 'taken table name: "cases"' });
  expect(tooManyTables(20)).toMatchObject({ reason: "limit", message: "too many open tables: 21" });
});
