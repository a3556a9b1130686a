import type { FigureArm } from "../../src/plots/index.ts";
import type { Summary } from "../../src/schema/summary.ts";
import { rising, summaryOf } from "./summary-of.ts";

export const horizon = 365;

/** An answer in which every arm but the first is faster by a factor; `n` patients. */
export function sweptAnswer(arms: readonly FigureArm[], factor: number, n = 1000): Summary {
  const answer = summaryOf(
    n,
    Object.fromEntries(
      arms.map(({ arm }, index) => [
        arm,
        { independent: rising(horizon, 0.8 * n, index === 0 ? 160 : 160 / (1 + factor * index)) },
      ]),
    ),
  );
  return {
    ...answer,
    arms: answer.arms.map((arm, index) => {
      const { independent } = arm.incidence;
      const median = independent.findIndex((share) => share >= 0.5);
      const half = independent.map((share) => 1.96 * Math.sqrt((share * (1 - share)) / n));
      return {
        ...arm,
        incidence: {
          ...arm.incidence,
          monteCarlo: {
            lower: independent.map((share, day) => share - (half[day] ?? 0)),
            upper: independent.map((share, day) => share + (half[day] ?? 0)),
          },
        },
        quantiles: { p25: null, p50: median === -1 ? null : median, p75: null },
        daysIndependent: { "180": 50 + index, "365": 150 + 10 * factor * index },
        daysIndependentError: { "180": 2, "365": 4 },
        units: 30 - factor * index,
      };
    }),
  };
}
