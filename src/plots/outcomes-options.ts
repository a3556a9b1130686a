import type { Recovery, RecoveryPath } from "../schema/recovery.ts";
import type { CourseState } from "../schema/course-state.ts";
import type { Summary } from "../schema/summary.ts";
import type { FigureArm } from "./figure-arm.ts";

/** What the figure of hypothetical outcomes is drawn from; the therapy clock. */
export interface OutcomesOptions {
  /** Single courses, one a patient; null before the first answer. */
  readonly recovery: Recovery | null;
  readonly state: CourseState;
  /** Arms to show, in order. */
  readonly arms: readonly FigureArm[];
  /** Of the run: days from the first dose, and g/dL. */
  readonly horizon: number;
  readonly threshold: number;
  readonly stale: boolean;
  /** The patient shown, counted from 0 among those that were answered. */
  readonly frame: number;
  /** The day by which the tally counts. */
  readonly day: number;
  /** What the whole run came to, where it is of draws: a course has no range, how often it happens has. */
  readonly run?: Summary | null;
}

/** One patient in one arm; undefined where the answer does not hold him. */
export type OutcomeCourse = RecoveryPath["arms"][number];

/** How a patient fares in an arm. */
export function courseIn(
  { recovery }: Pick<OutcomesOptions, "recovery">,
  path: RecoveryPath | undefined,
  arm: string,
): OutcomeCourse | undefined {
  const index = recovery?.arms.findIndex((candidate) => candidate.arm === arm) ?? -1;
  return index < 0 ? undefined : path?.arms[index];
}
