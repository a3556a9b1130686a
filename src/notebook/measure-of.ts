import { assert } from "../base/assert.ts";
import { never } from "../base/never.ts";
import type { Measure } from "../schema/measure.ts";
import type { ArmSummary, Difference, Summary } from "../schema/summary.ts";

/** A number of a run. `value` null: not reached by the horizon; `error`: its 95 % Monte-Carlo half-width where the run knows one. */
export interface Measured {
  readonly value: number | null;
  readonly error: number | null;
}

function plain(value: number | null | undefined): Measured {
  assert(value !== undefined, "a measure of a day its run does not reach");
  return { value, error: null };
}

function percent(fraction: number | undefined): Measured {
  assert(fraction !== undefined, "a share on a day its run does not reach");
  return { value: 100 * fraction, error: null };
}

function independent({ incidence: { independent: shares, monteCarlo } }: ArmSummary, day: number): Measured {
  const { value } = percent(shares[day]);
  return { value, error: 50 * ((monteCarlo.upper[day] ?? NaN) - (monteCarlo.lower[day] ?? NaN)) };
}

/** What the first arm gains against itself. */
const itself: Pick<Difference, "mean" | "meanError" | "gained" | "same" | "lost" | "unitsSaved"> = {
  mean: 0,
  meanError: 0,
  gained: 0,
  same: 1,
  lost: 0,
  unitsSaved: 0,
};

function differenceOf(summary: Summary, arm: string, tau: number): typeof itself {
  if (summary.arms[0]?.arm === arm) return itself;
  const found = summary.differences.find((each) => each.arm === arm && each.tau === tau);
  assert(found !== undefined, `no difference of ${arm} by day ${tau}`);
  return found;
}

/** A measure of an arm of a run: shares in percent, days, units, milligrams of iron. The arm is one of the run's, and the day within its horizon; `state` is no measure of a summary. */
export function measureOf(summary: Summary, { measure, day = summary.horizon }: Measure, name: string): Measured {
  const arm = summary.arms.find((each) => each.arm === name);
  assert(arm !== undefined, `no arm ${name}`);
  const { incidence, milestones } = arm;
  switch (measure) {
    case "independent":
      return independent(arm, day);
    case "current":
      return percent(arm.independentAt[day]);
    case "dead":
      return percent(incidence.dead[day]);
    case "relapsed":
      return percent(incidence.relapsed[day]);
    case "lost":
      return percent(
        (incidence.dead[day] ?? NaN) + (incidence.relapsed[day] ?? NaN) + (incidence.regrafted[day] ?? NaN),
      );
    case "recovered":
      return percent(milestones.recovery.cumulative[day]);
    case "haemoglobin10":
      return percent(milestones.haemoglobin10.cumulative[day]);
    case "antibody":
      return percent(milestones.antibodyBelow.cumulative[day]);
    case "median":
      return plain(arm.quantiles.p50);
    case "days":
      return { ...plain(arm.daysIndependent[day]), error: arm.daysIndependentError[day] ?? null };
    case "gain": {
      const { mean, meanError } = differenceOf(summary, name, day);
      return { value: mean, error: meanError };
    }
    case "gained":
      return percent(differenceOf(summary, name, day).gained);
    case "same":
      return percent(differenceOf(summary, name, day).same);
    case "fewer":
      return percent(differenceOf(summary, name, day).lost);
    case "saved":
      return plain(differenceOf(summary, name, day).unitsSaved);
    case "units":
      return plain(arm.units);
    case "iron":
      return plain(arm.iron);
    case "state":
      throw new Error("a patient's state is not in a summary");
    default:
      return never(measure);
  }
}
