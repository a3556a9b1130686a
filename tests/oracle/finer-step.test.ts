import { expect, test } from "vitest";
import { typicalWith } from "../model/facts.ts";
import { finerStep } from "./finer-step.ts";

test.each([0, 3, 6, 7, 12, 19])(
  "a step a day stays within 0.05 g/dL of steps of 1/32 d, and transfuses on the same days: random patient %i (seed 32)",
  (index) => {
    const found = finerStep(typicalWith({}), 32, index, 1 / 32);
    expect(found.haemoglobin).toBeGreaterThan(0);
    expect(found.haemoglobin).toBeLessThan(0.05);
    expect(found.sameDays).toBe(true);
  },
);
