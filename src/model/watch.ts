import type { Lanes } from "../kernel/index.ts";
import type { Decision } from "../schema/patient-course.ts";

/** Hears of lanes what happens to them: each transfusion, what rules decide that day, then every day after its events. */
export interface Watch {
  readonly transfused?: (lane: number, day: number) => void;
  readonly decided?: (lane: number, decisions: readonly Decision[], branch: number) => void;
  /** Where lanes have been told apart since they were first seen, `seen` says which each of them was; all are heard of every day, some after the others. */
  readonly dayPasses?: (lanes: Lanes, day: number, seen?: readonly number[]) => void;
}
