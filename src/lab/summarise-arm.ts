import { numbersOf } from "../base/numbers-of.ts";
import { givenRegimens, rulesOf } from "../model/index.ts";
import type { Arm } from "../schema/arm.ts";
import type { Facts } from "../schema/facts.ts";
import type { ArmSummary, GivenByRule, Milestone } from "../schema/summary.ts";
import {
  aalenJohansen,
  type CountLayout,
  countsByDay,
  cumulativeFraction,
  type DayCount,
  type DayCounts,
  incidenceLimits,
  meanFromSums,
  quantileDay,
} from "../stats/index.ts";
import { armGrade, armHarm } from "./arm-harm.ts";

const CAUSES = ["independent", "dead", "relapsed", "regrafted"] as const;
const TAUS = [180, 365];
const MICROGRAMS = 1000;

/** A number for each τ that the horizon reaches, null for the others. */
function perTau(layout: CountLayout, value: (index: number) => number | null): Record<string, number | null> {
  return Object.fromEntries(
    TAUS.map((tau) => {
      const index = layout.taus.indexOf(tau);
      return [String(tau), index === -1 ? null : value(index)];
    }),
  );
}

/** To how many patients the rules of an arm gave their regimens. */
function givenByRule(layout: CountLayout, counts: DayCounts, index: number, arm: Arm): readonly GivenByRule[] {
  const from = layout.given[index] ?? NaN;
  return rulesOf(arm).map(({ regimen, day }, rule) => ({ regimen, day, patients: counts.values[from + rule] ?? NaN }));
}

/** What one arm's patients did, from its counts (n ≥ 1): fractions of n by day, quartiles, restricted means, burden and harm. */
export function summariseArm(
  layout: CountLayout,
  counts: DayCounts,
  index: number,
  arm: Arm,
  facts: Facts,
): ArmSummary {
  const n = counts.patients;
  const byDay = (name: DayCount): Float64Array => countsByDay(layout, counts, index, name);
  const day = Array.from({ length: layout.horizon + 1 }, (_, at) => at);
  const { eventFree, incidence } = aalenJohansen({
    n,
    events: CAUSES.map(byDay),
    censored: new Float64Array(layout.horizon + 1),
  });
  const limits = incidenceLimits(byDay("independent"), n);
  const milestone = (name: DayCount): Milestone => ({ day, cumulative: numbersOf(cumulativeFraction(byDay(name), n)) });
  const block = index * layout.block;
  const sum = (offset: number | undefined): number => counts.values[block + (offset ?? NaN)] ?? NaN;
  const independentDays = (at: number) =>
    meanFromSums(sum(layout.byTau.daysIndependent[at]), sum(layout.byTau.daysIndependentSquared[at]), n);
  const regimens = givenRegimens(arm, facts);
  const given = givenByRule(layout, counts, index, arm);
  const curve = (cause: number): number[] => numbersOf(incidence[cause] ?? []);
  return {
    arm: arm.arm,
    regimens: arm.regimens.map(({ regimen }) => regimen),
    grade: armGrade(regimens),
    n,
    ...(given.length === 0 ? {} : { given: [...given] }),
    incidence: {
      day,
      independent: curve(0),
      dead: curve(1),
      relapsed: curve(2),
      regrafted: curve(3),
      eventFree: numbersOf(eventFree),
      monteCarlo: { lower: numbersOf(limits.lower), upper: numbersOf(limits.upper) },
    },
    independentAt: numbersOf(byDay("independentAt").map((count) => count / n)),
    quantiles: {
      p25: quantileDay(byDay("independent"), n, 0.25),
      p50: quantileDay(byDay("independent"), n, 0.5),
      p75: quantileDay(byDay("independent"), n, 0.75),
    },
    daysIndependent: perTau(layout, (at) => independentDays(at).mean),
    daysIndependentError: perTau(layout, (at) => independentDays(at).error),
    daysLost: perTau(layout, (at) => sum(layout.byTau.daysLost[at]) / n),
    units:
      byDay("units")
        .subarray(1)
        .reduce((total, units) => total + units, 0) / n,
    iron: sum(layout.ironMicrograms) / MICROGRAMS / n,
    milestones: {
      recovery: milestone("recovery"),
      haemoglobin10: milestone("haemoglobin10"),
      antibodyBelow: milestone("antibodyBelow"),
    },
    harm: armHarm(regimens),
  };
}
