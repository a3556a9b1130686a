import type { Measurement } from "../schema/drawn-influence.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import { removedVariance, smoothedShares, type StudyDesign, studyResult } from "../stats/index.ts";
import type { DrawnCourse } from "./draw-keeper.ts";

/** Days at which patients of an arm are looked at. */
const SEEN = [180, 365] as const;
const CLASSES = ["classSelfLimited", "classPersistent", "classCellular"] as const;
/** How large the studies are: patients, and patient-years. */
const PATIENTS = { classes: 50, arm: [20, 100], years: 100 } as const;

/** One draw's number and courses: its own values, and what became of its patients in each arm that is looked at. */
export interface LivedDraw {
  readonly draw: ParameterDraw;
  readonly courses: Readonly<Record<string, DrawnCourse>>;
}

type Candidate = Pick<Measurement, "study" | "arm" | "n"> & { readonly design: StudyDesign };

/** Independent by day 180, by day 365, later or never, of so many simulated patients; no share is 0. */
function independenceShares({ independent }: DrawnCourse, patients: number): readonly number[] {
  const [early = NaN, late = NaN] = SEEN.map((day) => independent[Math.min(day, independent.length - 1)]);
  return smoothedShares([early, late - early, 1 - late].map((share) => patients * share));
}

/** The studies that might be done next, as these draws expect them; what the reader has set himself is not looked for. */
function candidateStudies(lived: readonly LivedDraw[], patients: number): readonly Candidate[] {
  const [first] = lived;
  const open = (key: string): boolean => first?.draw[key] !== undefined;
  const column = (key: string): readonly number[] => lived.map(({ draw }) => draw[key] ?? NaN);
  const classes: Candidate = {
    study: "classes",
    arm: null,
    n: PATIENTS.classes,
    design: {
      kind: "cells",
      n: PATIENTS.classes,
      shares: lived.map(({ draw }) => smoothedShares(CLASSES.map((key) => 1000 * (draw[key] ?? NaN)))),
    },
  };
  const events = (["death", "relapse"] as const).filter(open).map((study): Candidate => ({
    study,
    arm: null,
    n: PATIENTS.years,
    design: { kind: "events", years: PATIENTS.years, rates: column(study).map((rate) => Math.max(rate, 1e-6)) },
  }));
  const arms = Object.keys(first?.courses ?? {}).flatMap((arm) =>
    PATIENTS.arm.map((n): Candidate => {
      const shares = lived.map(({ courses }) => {
        const course = courses[arm];
        return course === undefined ? [1] : independenceShares(course, patients);
      });
      return { study: "arm", arm, n, design: { kind: "cells", n, shares } };
    }),
  );
  return [...(CLASSES.every(open) ? [classes] : []), ...events, ...arms];
}

/** How much of the variance of an outcome each study would remove, the most first; none where the outcome does not vary. */
export function measurementsOf(
  lived: readonly LivedDraw[],
  outcomes: readonly number[],
  { patients, seed }: { readonly patients: number; readonly seed: number },
): readonly Measurement[] {
  if (new Set(outcomes).size < 2) return [];
  return candidateStudies(lived, patients)
    .map(({ study, arm, n, design }): Measurement => {
      const { value, lower, upper, worth } = removedVariance(outcomes, studyResult(design, seed), seed);
      return { study, arm, n, removed: { value, lower, upper }, worth };
    })
    .toSorted((one, other) => other.removed.value - one.removed.value);
}
