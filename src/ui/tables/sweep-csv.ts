import type { SweepPoint } from "../../notebook/index.ts";
import type { Difference } from "../../schema/summary.ts";
import { csvText } from "../../share/index.ts";
import { independentBy } from "./sweep-facts.ts";

const varied = ["varied", "value"];
const limited = ["median day", "share independent by horizon", "days gained by day 180", "days gained by day 365"];
const numbers = [
  "arm",
  "patients",
  "horizon (d)",
  "median day",
  "independent by horizon",
  "share independent by horizon",
  "days gained by day 180",
  "days gained by day 365",
];
const origin = ["seed", "fingerprint"];
const taus = [180, 365];

/** The limits of a number; blank where there are none. */
function ends<Limits>(
  of: { readonly lower: Limits; readonly upper: Limits } | undefined,
  number: (limits: Limits) => number | null,
): readonly (number | null)[] {
  return of === undefined ? [null, null] : [number(of.lower), number(of.upper)];
}

/** A sweep in numbers as CSV: a row for each value and arm that has been simulated; blank where a median is not reached, or a horizon ends before the day. Under parameter draws the limits of each number but counts follow, and how many draws they are of. */
export function sweepCsv(vary: string, points: readonly SweepPoint[], across: string | null = null): string {
  const drawn = points.some(({ summary }) => summary?.draws !== undefined);
  const second = across === null ? [] : ["across", "step"];
  const rows = points.flatMap(({ value, step = "", parameter = vary, summary }) => {
    if (summary === null) return [];
    return summary.arms.map((arm) => {
      const { share, count } = independentBy(arm, summary.horizon);
      const differenceBy = (tau: number): Difference | undefined =>
        summary.differences.find((difference) => difference.arm === arm.arm && difference.tau === tau);
      const gained = (tau: number): number | null => differenceBy(tau)?.mean ?? null;
      const limits = drawn
        ? [
            ...ends(arm.uncertainty, ({ quantiles }) => quantiles.p50),
            ...ends(arm.uncertainty, ({ incidence }) => incidence.independent[summary.horizon] ?? null),
            ...taus.flatMap((tau) => ends(differenceBy(tau)?.uncertainty, ({ mean }) => mean)),
            summary.draws ?? null,
          ]
        : [];
      const answers = [arm.n, summary.horizon, arm.quantiles.p50, count, share, gained(180), gained(365)];
      const given = across === null ? [parameter, value] : [parameter, value, across, step];
      return [...given, arm.arm, ...answers, ...limits, summary.seed, summary.fingerprint];
    });
  });
  const limitHeader = drawn ? [...limited.flatMap((name) => [`${name}, lower`, `${name}, upper`]), "draws"] : [];
  return csvText([[...varied, ...second, ...numbers, ...limitHeader, ...origin], ...rows]);
}
