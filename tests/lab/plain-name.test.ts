import { expect, test } from "vitest";
import { plainName } from "../../src/lab/plain-name.ts";

test.each([
  ["haemoglobin_g_per_dL", "haemoglobin g per dl"],
  ["Haemoglobin (g/L)", "haemoglobin g l"],
  ["timeToEvent", "time to event"],
  ["IgM_titre", "igm titre"],
  ["Hämoglobin", "hamoglobin"],
  ["reticulocytes_10e9_per_L", "reticulocytes 10e9 per l"],
  ["Retics [%]", "retics %"],
  ["  DOB ", "dob"],
  ["", ""],
])("%j is %j", (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
