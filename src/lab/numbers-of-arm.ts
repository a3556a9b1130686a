import { numbersOf } from "../base/numbers-of.ts";
import type { ArmNumbers } from "../schema/uncertainty.ts";
import {
  aalenJohansen,
  type CountLayout,
  countsByDay,
  cumulativeFraction,
  type DayCount,
  type DayCounts,
  type MeanWithError,
  meanFromSums,
  quantileDay,
} from "../stats/index.ts";
import { perTau } from "./per-tau.ts";

const CAUSES = ["independent", "dead", "relapsed", "regrafted"] as const;
const MICROGRAMS = 1000;

/** Mean days independent by the layout's τ number `at` in arm `index`, and its error, from counts of n ≥ 1 patients. */
export function independentDays(layout: CountLayout, counts: DayCounts, index: number, at: number): MeanWithError {
  const sum = (offset: number | undefined): number => counts.values[index * layout.block + (offset ?? NaN)] ?? NaN;
  const { daysIndependent, daysIndependentSquared } = layout.byTau;
  return meanFromSums(sum(daysIndependent[at]), sum(daysIndependentSquared[at]), counts.patients);
}

/** What arm `index` came to, from counts of n ≥ 1 patients: fractions of n by day, quartiles, restricted means and burden. */
export function numbersOfArm(layout: CountLayout, counts: DayCounts, index: number): ArmNumbers {
  const n = counts.patients;
  const byDay = (name: DayCount): Float64Array => countsByDay(layout, counts, index, name);
  const sum = (offset: number | undefined): number => counts.values[index * layout.block + (offset ?? NaN)] ?? NaN;
  const censored = new Float64Array(layout.horizon + 1);
  const { eventFree, incidence } = aalenJohansen({ n, events: CAUSES.map(byDay), censored });
  const curve = (cause: number): number[] => numbersOf(incidence[cause] ?? []);
  const cumulative = (name: DayCount) => ({ cumulative: numbersOf(cumulativeFraction(byDay(name), n)) });
  const independent = byDay("independent");
  return {
    incidence: {
      independent: curve(0),
      dead: curve(1),
      relapsed: curve(2),
      regrafted: curve(3),
      eventFree: numbersOf(eventFree),
    },
    independentAt: numbersOf(byDay("independentAt").map((count) => count / n)),
    quantiles: {
      p25: quantileDay(independent, n, 0.25),
      p50: quantileDay(independent, n, 0.5),
      p75: quantileDay(independent, n, 0.75),
    },
    daysIndependent: perTau(layout, (at) => independentDays(layout, counts, index, at).mean),
    daysLost: perTau(layout, (at) => sum(layout.byTau.daysLost[at]) / n),
    units:
      byDay("units")
        .subarray(1)
        .reduce((total, units) => total + units, 0) / n,
    iron: sum(layout.ironMicrograms) / MICROGRAMS / n,
    milestones: {
      recovery: cumulative("recovery"),
      haemoglobin10: cumulative("haemoglobin10"),
      antibodyBelow: cumulative("antibodyBelow"),
    },
  };
}
