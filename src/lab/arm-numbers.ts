import type { ArmLimits, ArmNumbers } from "../schema/uncertainty.ts";

/** A number of a curve or of an arm; where it may be missing, a null comes as infinity and infinity goes back to null. */
type Each = (number: number) => number;

function orMissing(each: Each, number: number | null): number | null {
  const answer = each(number ?? Infinity);
  return answer === Infinity ? null : answer;
}

function byTau(numbers: ArmNumbers["daysLost"], each: Each): ArmNumbers["daysLost"] {
  return Object.fromEntries(Object.entries(numbers).map(([tau, number]) => [tau, orMissing(each, number)]));
}

/** Shares by day of what is lost to death, relapse or second graft. */
function lostByDay({ dead, relapsed, regrafted }: ArmNumbers["incidence"]): readonly number[] {
  return dead.map((share, day) => share + (relapsed[day] ?? NaN) + (regrafted[day] ?? NaN));
}

/** An arm's curves and numbers, and how many were lost to any cause by each day, with each of them changed, always in the same order. */
export function eachArmNumber(arm: ArmNumbers, each: Each): ArmLimits {
  const curve = (numbers: readonly number[]): number[] => numbers.map((number) => each(number));
  const { incidence, quantiles, milestones } = arm;
  return {
    incidence: {
      independent: curve(incidence.independent),
      dead: curve(incidence.dead),
      relapsed: curve(incidence.relapsed),
      regrafted: curve(incidence.regrafted),
      eventFree: curve(incidence.eventFree),
    },
    independentAt: curve(arm.independentAt),
    quantiles: {
      p25: orMissing(each, quantiles.p25),
      p50: orMissing(each, quantiles.p50),
      p75: orMissing(each, quantiles.p75),
    },
    daysIndependent: byTau(arm.daysIndependent, each),
    daysLost: byTau(arm.daysLost, each),
    units: each(arm.units),
    iron: each(arm.iron),
    milestones: {
      recovery: { cumulative: curve(milestones.recovery.cumulative) },
      haemoglobin10: { cumulative: curve(milestones.haemoglobin10.cumulative) },
      antibodyBelow: { cumulative: curve(milestones.antibodyBelow.cumulative) },
    },
    lost: curve(lostByDay(incidence)),
  };
}
