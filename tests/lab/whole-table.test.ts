import { expect, test } from "vitest";
import { wholeTable } from "../../src/lab/whole-table.ts";
import { regimenTable } from "../../src/schema/regimen.ts";
import { dataTexts } from "../data/data-texts.ts";

test("a shipped file is read whole, and one bad row in it fails all, by the file's name", () => {
  const none = new Set<string>();
  const read = wholeTable(regimenTable, dataTexts.regimens, none);
  expect(read.ok && read.value.length).toBe(16);
  const bad = wholeTable(regimenTable, dataTexts.regimens.replace("Rituximab,B null", "Rituximab,Z"), none);
  expect(bad.ok ? [] : bad.failures.map(({ place }) => place)).toEqual([
    expect.objectContaining({ file: "regimens.csv", column: "grade" }),
  ]);
});
