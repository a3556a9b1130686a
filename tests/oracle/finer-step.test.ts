import { expect, test } from "vitest";
import { typicalWith } from "../model/facts.ts";
import { finerStep } from "./finer-step.ts";

test.each([0, 3, 6, 7, 12, 19])(
  "a step a day stays within 0.05 g/dL of steps of 1/32 d, and transfuses on the same days but where a visit is a hair from the threshold: random patient %i (seed 32)",
  (index) => {
    const { haemoglobin, sameDays, closestVisit } = finerStep(typicalWith({}), 32, index, 1 / 32);
    expect(haemoglobin).toBeGreaterThan(0);
    expect(haemoglobin).toBeLessThan(0.05);
    expect(sameDays || closestVisit < 0.0005).toBe(true);
  },
);
