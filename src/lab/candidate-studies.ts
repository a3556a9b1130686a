import type { Measurement } from "../schema/drawn-influence.ts";
import { removedVariance, smoothedShares, studyResult } from "../stats/index.ts";
import type { Candidate, LivedDraw } from "./candidate.ts";
import { type SimulatedStudies, simulatedCandidates } from "./simulated-candidates.ts";

const CLASSES = ["classSelfLimited", "classPersistent", "classCellular"] as const;
/** How large the studies are: patients, or patient-years. */
const SIZES = [20, 50, 100, 200] as const;

/** The studies of what these draws hold themselves; what the reader has set himself is not looked for. Independence in an arm of the run is none of them: its patients are those of the outcome, and their luck would count as knowledge. */
function ownCandidates(lived: readonly LivedDraw[]): readonly Candidate[] {
  const [first] = lived;
  const open = (key: string): boolean => first?.draw[key] !== undefined;
  const column = (key: string): readonly number[] => lived.map(({ draw }) => draw[key] ?? NaN);
  const mixes = lived.map(({ draw }) => smoothedShares(CLASSES.map((key) => 1000 * (draw[key] ?? NaN))));
  const classes: Candidate = {
    study: "classes",
    name: null,
    designOf: (n) => ({ kind: "cells", n, shares: mixes }),
  };
  const events = (["death", "relapse"] as const).filter(open).map((study): Candidate => {
    const rates = column(study).map((rate) => Math.max(rate, 1e-6));
    return { study, name: null, designOf: (years) => ({ kind: "events", years, rates }) };
  });
  return [...(CLASSES.every(open) ? [classes] : []), ...events];
}

interface MeasurementSetting extends SimulatedStudies {
  readonly seed: number;
}

/** How much of the variance of an outcome each study would remove at each size, the most first; none where the outcome does not vary. */
export function measurementsOf(
  lived: readonly LivedDraw[],
  outcomes: readonly number[],
  { seed, ...simulated }: MeasurementSetting,
): readonly Measurement[] {
  if (new Set(outcomes).size < 2) return [];
  const removed = removedVariance(outcomes, seed);
  return [...ownCandidates(lived), ...simulatedCandidates(lived, simulated)]
    .flatMap(({ study, name, designOf }) =>
      SIZES.map((n): Measurement => {
        const { value, lower, upper, worth } = removed(studyResult(designOf(n), seed));
        return { study, name, n, removed: { value, lower, upper }, worth };
      }),
    )
    .toSorted((one, other) => other.removed.value - one.removed.value);
}
