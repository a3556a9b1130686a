import type { ArmSummary, Difference, Summary } from "./schema/summary.ts";

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
  };
}

function differenceReport(difference: Difference) {
  const { arm, versus, tau, mean, p5, p50, p95, gained, same, lost, unitsSaved, recoveryGained } = difference;
  return { arm, versus, tau, mean, p5, p50, p95, gained, same, lost, unitsSaved, recoveryGained };
}

/** One run as the command line prints it: fractions of n by day 0…horizon of the therapy clock, `null` for what does not exist. */
export function runReport(cell: string, summary: Summary) {
  const { patients, refused, horizon, window } = summary;
  return {
    cell,
    patients,
    refused,
    horizon,
    window,
    arms: summary.arms.map(armReport),
    differences: summary.differences.map(differenceReport),
  };
}
