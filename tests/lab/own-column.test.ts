import { expect, test } from "vitest";
import { ownColumn } from "../../src/lab/own-column.ts";
import { readingOf } from "./own-readings.ts";

test("a column says what it should hold in the unit of the file", () => {
  const inLitres = readingOf({ haemoglobin: "g/L", reticulocytes: "%" });
  expect(ownColumn("haemoglobin", readingOf()).expected).toBe("a number from 2 to 20 g/dL");
  expect(ownColumn("haemoglobin", inLitres).expected).toBe("a number from 20 to 200 g/L");
  expect(ownColumn("reticulocytes", readingOf()).expected).toBe("a number from 0 to 500 10^9/L");
  expect(ownColumn("reticulocytes", inLitres).expected).toMatch(/^per cent/u);
  expect(ownColumn("time", inLitres)).toMatchObject({ kind: "day", blank: false });
});
