import { expect, test } from "vitest";
import { haemoglobinUnit, reticulocyteUnit } from "../../../src/ui/own/guess-unit.ts";

test.each([
  ["Hb (g/dL)", "g/dL"],
  ["hb_g_dl", "g/dL"],
  ["Haemoglobin g/dl", "g/dL"],
  ["haemoglobin_g_per_l", "g/L"],
  ["Hb [g/L]", "g/L"],
  ["haemoglobin", null],
  ["hb", null],
  ["Hb before long leave", null],
] as const)("the unit of haemoglobin in %j is %j", (name, unit) => {
  expect(haemoglobinUnit(name)).toBe(unit);
});

test.each([
  ["Reticulocytes (%)", "%"],
  ["retics_percent", "%"],
  ["retics, per cent", "%"],
  ["Retics 10^9/L", "10^9/L"],
  ["Retics (10⁹/L)", "10^9/L"],
  ["retics x10e9", "10^9/L"],
  ["retics G/L", "10^9/L"],
  ["reticulocytes", null],
] as const)("the unit of reticulocytes in %j is %j", (name, unit) => {
  expect(reticulocyteUnit(name)).toBe(unit);
});
