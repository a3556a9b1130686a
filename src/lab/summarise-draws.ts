import type { ArmSummary, Difference, Summary } from "../schema/summary.ts";
import { drawnError, drawnLimits, type DrawTails } from "../stats/index.ts";
import { eachArmNumber } from "./arm-numbers.ts";
import { eachDifferenceNumber } from "./difference-numbers.ts";
import type { DrawBands } from "./draw-bands.ts";

/** Lives of a draw on average, and of all draws. */
interface Lives {
  readonly patients: number;
  readonly lived: number;
}

/** The next number of so many every time it is asked, whatever it is asked with. */
function inTurn(value: (index: number) => number): () => number {
  let next = 0;
  return () => value(next++);
}

function drawnArm(
  arm: ArmSummary,
  tails: DrawTails,
  { patients, lived }: Lives,
): ArmSummary & Pick<Required<ArmSummary>, "uncertainty"> {
  const draws = tails.draws();
  const read = (value: (index: number) => number) => eachArmNumber(arm, inTurn(value));
  const variance = read(tails.variance);
  const limits = arm.incidence.independent.map((fraction, day) =>
    drawnLimits(fraction, { patients, draws, variance: variance.incidence.independent[day] ?? NaN }),
  );
  const errors = Object.entries(arm.daysIndependentError).map(([tau, error]) => {
    const pooled = { patients, draws, variance: variance.daysIndependent[tau] ?? NaN };
    return [tau, error === null || patients === 1 ? null : drawnError(error, lived, pooled)] as const;
  });
  const given = arm.given?.map((rule) => ({ ...rule, patients: Math.round((rule.patients * patients) / lived) }));
  return {
    ...arm,
    n: Math.round(patients),
    ...(given === undefined ? {} : { given }),
    incidence: {
      ...arm.incidence,
      monteCarlo: { lower: limits.map(({ lower }) => lower), upper: limits.map(({ upper }) => upper) },
    },
    daysIndependentError: Object.fromEntries(errors),
    uncertainty: { lower: read(tails.lower), upper: read(tails.upper), draws },
  };
}

function drawnDifference(difference: Difference, tails: DrawTails, { patients, lived }: Lives): Difference {
  const draws = tails.draws();
  const read = (value: (index: number) => number) => eachDifferenceNumber(difference, inTurn(value));
  const error = difference.meanError;
  const variance = read(tails.variance).mean;
  return {
    ...difference,
    meanError: error === null || patients === 1 ? null : drawnError(error, lived, { patients, draws, variance }),
    uncertainty: { lower: read(tails.lower), upper: read(tails.upper), draws },
  };
}

/** The summary of all draws together, their counts pooled, with what the draws differ by beside each number; how many patients are those of a draw on average, and Monte-Carlo errors know that the draws share them. Left as it is where no draw found anybody. */
export function summariseDraws(pooled: Summary, { arms, differences, first }: DrawBands): Summary {
  const draws = arms[0]?.draws() ?? 0;
  if (draws === 0) return pooled;
  const lives = { patients: pooled.patients / draws, lived: pooled.patients };
  return {
    ...pooled,
    draws,
    patients: Math.round(lives.patients),
    refused: Math.round(pooled.refused / draws),
    vacant: Math.round(pooled.vacant / draws),
    arms: pooled.arms.map((arm, index) => {
      const tails = arms[index];
      if (tails === undefined) return arm;
      const drawn = drawnArm(arm, tails, lives);
      return index === 0 ? { ...drawn, uncertainty: { ...drawn.uncertainty, byDraw: [...first] } } : drawn;
    }),
    differences: pooled.differences.map((difference, index) => {
      const tails = differences[index];
      return tails === undefined ? difference : drawnDifference(difference, tails, lives);
    }),
  };
}
