import { expect, test } from "vitest";
import { meanName } from "../../../../src/ui/methods/calibration/mean-name.ts";
import { variantName } from "../../../../src/ui/methods/calibration/variant-words.ts";

const names = {
  parameters: new Map([["kP", "loss of host plasma cells"]]),
  regimens: new Map([["dli", "donor lymphocyte infusion"]]),
};

test("means are called by what they are of, spreads and effects too", () => {
  expect(meanName("kP", names)).toBe("Loss of host plasma cells");
  expect(meanName("sd kP", names)).toBe("Loss of host plasma cells, spread between patients (SD of the log)");
  expect(meanName("dli death", names)).toBe("Donor lymphocyte infusion: multiplier on the hazard of death");
});

test("settings are said in words, and one nobody knows stands as it is", () => {
  expect(variantName("40 resolved")).toBe("40 of Longval’s 66 patients resolved");
  expect(variantName("window 28 d")).toBe("Window 28 d");
});
