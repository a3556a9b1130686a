import { numbersOf } from "../base/numbers-of.ts";
import { givenRegimens, rulesOf } from "../model/index.ts";
import type { Arm } from "../schema/arm.ts";
import type { Facts } from "../schema/facts.ts";
import type { ArmSummary, GivenByRule } from "../schema/summary.ts";
import { type CountLayout, countsByDay, type DayCounts, incidenceLimits } from "../stats/index.ts";
import { armGrade, armHarm } from "./arm-harm.ts";
import { independentDays, numbersOfArm } from "./numbers-of-arm.ts";
import { perTau } from "./per-tau.ts";

/** To how many patients the rules of an arm gave their regimens. */
function givenByRule(layout: CountLayout, counts: DayCounts, index: number, arm: Arm): readonly GivenByRule[] {
  const from = layout.given[index] ?? NaN;
  return rulesOf(arm).map(({ regimen, day }, rule) => ({ regimen, day, patients: counts.values[from + rule] ?? NaN }));
}

/** What one arm's patients did, from its counts (n ≥ 1): its numbers with their Monte-Carlo errors, and the arm's harm and evidence. */
export function summariseArm(
  layout: CountLayout,
  counts: DayCounts,
  index: number,
  arm: Arm,
  facts: Facts,
): ArmSummary {
  const n = counts.patients;
  const day = Array.from({ length: layout.horizon + 1 }, (_, at) => at);
  const limits = incidenceLimits(countsByDay(layout, counts, index, "independent"), n);
  const regimens = givenRegimens(arm, facts);
  const given = givenByRule(layout, counts, index, arm);
  const { incidence, milestones, ...numbers } = numbersOfArm(layout, counts, index);
  return {
    arm: arm.arm,
    regimens: arm.regimens.map(({ regimen }) => regimen),
    grade: armGrade(regimens),
    n,
    ...(given.length === 0 ? {} : { given: [...given] }),
    incidence: { day, ...incidence, monteCarlo: { lower: numbersOf(limits.lower), upper: numbersOf(limits.upper) } },
    ...numbers,
    daysIndependentError: perTau(layout, (at) => independentDays(layout, counts, index, at).error),
    milestones: {
      recovery: { day, ...milestones.recovery },
      haemoglobin10: { day, ...milestones.haemoglobin10 },
      antibodyBelow: { day, ...milestones.antibodyBelow },
    },
    harm: armHarm(regimens),
  };
}
