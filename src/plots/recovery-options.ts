import type { CourseState } from "../schema/course-state.ts";
import type { Clock, Recovery } from "../schema/recovery.ts";
import type { FigureArm } from "./figure-arm.ts";

/** What the figure of recovery is drawn from; days on its clock. */
export interface RecoveryOptions {
  /** Null before the first answer: frames, axes and labels stand at full size. */
  readonly recovery: Recovery | null;
  readonly state: CourseState;
  readonly clock: Clock;
  /** Arms to draw, in order, a panel each; one the answer does not hold has an empty panel. */
  readonly arms: readonly FigureArm[];
  /** Of the run: days from the first dose, and g/dL. */
  readonly horizon: number;
  readonly threshold: number;
  readonly stale: boolean;
}

/** What days of a clock are counted from. */
export const clockOrigins: Readonly<Record<Clock, string>> = {
  therapy: "first dose",
  diagnosis: "diagnosis",
  transplant: "transplant",
};
