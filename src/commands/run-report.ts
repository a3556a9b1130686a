import type { ArmSummary, Difference, Summary } from "../schema/summary.ts";

function armReport(arm: ArmSummary) {
  const { incidence, independentAt, quantiles, daysIndependent, units, iron, milestones, harm } = arm;
  return {
    arm: arm.arm,
    regimens: arm.regimens,
    n: arm.n,
    incidence,
    independentAt,
    quantiles,
    daysIndependent,
    units,
    iron,
    milestones,
    harm,
    ...(arm.uncertainty === undefined ? {} : { uncertainty: arm.uncertainty }),
  };
}

function differenceReport(difference: Difference) {
  const { arm, versus, tau, mean, p5, p50, p95, gained, same, lost, unitsSaved, recoveryGained } = difference;
  const numbers = { arm, versus, tau, mean, p5, p50, p95, gained, same, lost, unitsSaved, recoveryGained };
  return difference.uncertainty === undefined ? numbers : { ...numbers, uncertainty: difference.uncertainty };
}

const TAUS = [180, 365];

/** The differences of an arm for every τ; `null` throughout where the horizon does not reach it. */
function differencesOf(summary: Summary, arm: string, versus: string) {
  const missing = { mean: null, p5: null, p50: null, p95: null, gained: null, same: null, lost: null };
  return TAUS.map((tau) => {
    const found = summary.differences.find((difference) => difference.arm === arm && difference.tau === tau);
    return found === undefined
      ? { arm, versus, tau, ...missing, unitsSaved: null, recoveryGained: null }
      : differenceReport(found);
  });
}

/** One run as the command line prints it: fractions of n by day 0…horizon of the therapy clock, `null` for what does not exist. */
export function runReport(cell: string, summary: Summary) {
  const { patients, draws, refused, horizon, window } = summary;
  return {
    cell,
    patients,
    ...(draws === undefined ? {} : { draws }),
    refused,
    horizon,
    window,
    arms: summary.arms.map(armReport),
    differences: summary.arms.slice(1).flatMap(({ arm }) => differencesOf(summary, arm, summary.arms[0]?.arm ?? "")),
  };
}
