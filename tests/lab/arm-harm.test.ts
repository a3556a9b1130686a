import { expect, it } from "vitest";
import { armGrade, armHarm } from "../../src/lab/arm-harm.ts";
import { givenRegimens } from "../../src/model/index.ts";
import type { Arm } from "../../src/schema/arm.ts";
import { facts } from "../model/facts.ts";

function together(...regimens: readonly string[]): Arm {
  return { arm: "an arm", regimens: regimens.map((regimen) => ({ regimen, start: 0, dose: 1, every: null })) };
}

it("gives an arm the weakest grade of its regimens", () => {
  const grade = (...regimens: readonly string[]): string => armGrade(givenRegimens(together(...regimens), facts));
  expect([grade("epo"), grade("epo", "daratumumab"), grade("dli", "epo"), grade("watch")]).toEqual([
    "B null",
    "C",
    "D",
    "C",
  ]);
});

it("prints the harm of one regimen as the table does, null where nothing was reported", () => {
  expect(armHarm(givenRegimens(together("taper"), facts))).toEqual({
    deathFactor: 1.15,
    deathSd: 0.3,
    relapseFactor: 0.9,
    relapseSd: 0.3,
    gvhd: 0.15,
    gvhdLow: null,
    gvhdHigh: null,
    burden: "loss of GVHD control",
  });
  expect(armHarm(givenRegimens(together("watch"), facts))).toMatchObject({ deathFactor: 1, gvhd: null });
});

it("multiplies the factors of several and joins their chances of GVHD", () => {
  const harm = armHarm(givenRegimens(together("taper", "dli", "epo"), facts));
  expect(harm.deathFactor).toBeCloseTo(1.15 * 1.3 * 1.05, 14);
  expect(harm.deathSd).toBeCloseTo(Math.hypot(0.3, 0.35, 0.2), 14);
  expect(harm.relapseFactor).toBeCloseTo(0.81, 14);
  expect(harm.gvhd).toBeCloseTo(1 - 0.85 * 0.74, 14);
  expect(harm.burden).toBe("loss of GVHD control; 1-2 infusions; weekly injections; thrombosis");
});
