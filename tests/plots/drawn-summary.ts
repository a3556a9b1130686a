import type { ArmSummary, Summary } from "../../src/schema/summary.ts";
import type { ArmLimits } from "../../src/schema/uncertainty.ts";

/** The numbers of an arm with every share and every day moved by a factor. */
function moved(arm: ArmSummary, factor: number): ArmLimits {
  const curve = (shares: readonly number[]): number[] => shares.map((share) => factor * share);
  const { incidence, quantiles, independentAt, daysIndependent, daysLost, units, iron, milestones } = arm;
  const day = (part: number | null): number | null => (part === null ? null : factor * part);
  return {
    incidence: {
      independent: curve(incidence.independent),
      dead: curve(incidence.dead),
      relapsed: curve(incidence.relapsed),
      regrafted: curve(incidence.regrafted),
      eventFree: curve(incidence.eventFree),
    },
    independentAt: curve(independentAt),
    quantiles: { p25: day(quantiles.p25), p50: day(quantiles.p50), p75: day(quantiles.p75) },
    daysIndependent,
    daysLost,
    units: factor * units,
    iron,
    milestones,
    lost: curve(
      incidence.dead.map((share, at) => share + (incidence.relapsed[at] ?? 0) + (incidence.regrafted[at] ?? 0)),
    ),
  };
}

/** A summary as if of so many draws, that put each share between a fifth less and a fifth more. */
export function drawnSummary(summary: Summary, draws: number): Summary {
  return {
    ...summary,
    draws,
    arms: summary.arms.map((arm) => ({
      ...arm,
      uncertainty: { lower: moved(arm, 0.8), upper: moved(arm, 1.2), draws },
    })),
  };
}
