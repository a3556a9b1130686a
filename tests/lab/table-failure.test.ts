import { expect, test } from "vitest";
import { unknownTable } from "../../src/lab/table-failure.ts";

test("an unknown table is given its nearest name, or all names", () => {
  expect(unknownTable("regimen", ["cases", "regimens"]).remedy).toBe('did you mean "regimens"?');
  expect(unknownTable("patients", ["cases", "regimens"]).remedy).toBe("use cases, regimens");
});
