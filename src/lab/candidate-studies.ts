import type { Measurement } from "../schema/drawn-influence.ts";
import { removedVariance, smoothedShares, studyResult } from "../stats/index.ts";
import type { Candidate, LivedDraw } from "./candidate.ts";
import type { DrawnCourse } from "./draw-keeper.ts";
import { type SimulatedStudies, simulatedCandidates } from "./simulated-candidates.ts";

/** Days at which patients of an arm are looked at. */
const SEEN = [180, 365] as const;
const CLASSES = ["classSelfLimited", "classPersistent", "classCellular"] as const;
/** How large the studies are: patients, or patient-years. */
const SIZES = [20, 50, 100, 200] as const;

/** Independent by day 180, by day 365, later or never, of so many simulated patients; no share is 0. */
function independenceShares({ independent }: DrawnCourse, patients: number): readonly number[] {
  const [early = NaN, late = NaN] = SEEN.map((day) => independent[Math.min(day, independent.length - 1)]);
  return smoothedShares([early, late - early, 1 - late].map((share) => patients * share));
}

/** The studies of what these draws hold themselves; what the reader has set himself is not looked for. */
function ownCandidates(lived: readonly LivedDraw[], patients: number): readonly Candidate[] {
  const [first] = lived;
  const open = (key: string): boolean => first?.draw[key] !== undefined;
  const column = (key: string): readonly number[] => lived.map(({ draw }) => draw[key] ?? NaN);
  const mixes = lived.map(({ draw }) => smoothedShares(CLASSES.map((key) => 1000 * (draw[key] ?? NaN))));
  const classes: Candidate = {
    study: "classes",
    arm: null,
    name: null,
    designOf: (n) => ({ kind: "cells", n, shares: mixes }),
  };
  const events = (["death", "relapse"] as const).filter(open).map((study): Candidate => {
    const rates = column(study).map((rate) => Math.max(rate, 1e-6));
    return { study, arm: null, name: null, designOf: (years) => ({ kind: "events", years, rates }) };
  });
  const arms = Object.keys(first?.courses ?? {}).map((arm): Candidate => {
    const shares = lived.map(({ courses }) => {
      const course = courses[arm];
      return course === undefined ? [1] : independenceShares(course, patients);
    });
    return { study: "arm", arm, name: null, designOf: (n) => ({ kind: "cells", n, shares }) };
  });
  return [...(CLASSES.every(open) ? [classes] : []), ...events, ...arms];
}

interface MeasurementSetting extends SimulatedStudies {
  /** Simulated patients of each draw. */
  readonly patients: number;
  readonly seed: number;
}

/** How much of the variance of an outcome each study would remove at each size, the most first; none where the outcome does not vary. */
export function measurementsOf(
  lived: readonly LivedDraw[],
  outcomes: readonly number[],
  { patients, seed, ...simulated }: MeasurementSetting,
): readonly Measurement[] {
  if (new Set(outcomes).size < 2) return [];
  const removed = removedVariance(outcomes, seed);
  return [...ownCandidates(lived, patients), ...simulatedCandidates(lived, simulated)]
    .flatMap(({ study, arm, name, designOf }) =>
      SIZES.map((n): Measurement => {
        const { value, lower, upper, worth } = removed(studyResult(designOf(n), seed));
        return { study, arm, name, n, removed: { value, lower, upper }, worth };
      }),
    )
    .toSorted((one, other) => other.removed.value - one.removed.value);
}
