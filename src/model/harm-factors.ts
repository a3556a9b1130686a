import type { TherapyDay } from "../base/clock.ts";
import type { Arm } from "../schema/arm.ts";
import type { Facts } from "../schema/facts.ts";
import type { Regimen } from "../schema/regimen.ts";
import type { Cause } from "./competing-events.ts";
import { givenRegimens } from "./given-regimens.ts";

/** What the hazards are multiplied by from a day on. */
export interface HarmStep {
  readonly from: TherapyDay;
  readonly factors: Readonly<Record<Cause, number>>;
}

/** What regimens given together multiply each hazard by; a second graft is nobody's harm, and of none every factor is 1. */
export function harmFactors(regimens: readonly Regimen[]): Readonly<Record<Cause, number>> {
  return {
    dead: regimens.reduce((all, { deathFactor }) => all * deathFactor, 1),
    relapsed: regimens.reduce((all, { relapseFactor }) => all * relapseFactor, 1),
    regrafted: 1,
  };
}

/** The factors on the hazards of a patient to whom all regimens of an arm are given, in rising order of day: those of regimens without a rule from day 0 on, whenever they start; those of a regimen given by a rule from the day it starts. */
export function harmSteps(arm: Arm, facts: Facts): readonly HarmStep[] {
  const days = arm.regimens.flatMap(({ rule, start }) => (rule === undefined ? [] : [start]));
  const steps = [...new Set([0, ...days])].toSorted((one, other) => one - other);
  return steps.map((from) => {
    const regimens = arm.regimens.filter(({ rule, start }) => rule === undefined || start <= from);
    return { from, factors: harmFactors(givenRegimens({ ...arm, regimens }, facts)) };
  });
}
