import type { Roster } from "../schema/patient-course.ts";
import type { Summary } from "../schema/summary.ts";
import type { FigureArm } from "./figure-arm.ts";

/** What a difference figure shows. */
export interface DifferenceOptions {
  /** Null before the first answer: frames, axes and names stand without bars. */
  readonly summary: Summary | null;
  /** Patients one by one, of the same answer; null while they are not there: no dots. */
  readonly roster: Roster | null;
  /** All arms of the run in its order, at least two; the first is compared with. */
  readonly arms: readonly FigureArm[];
  readonly arm: string;
  /** τ: 180 or 365, within the horizon. */
  readonly by: number;
  /** Whether there is room for what nobody knows. */
  readonly ranged?: boolean;
}

/** Two arms of a figure: the run's first, and the one it shows; undefined where the run has no two. */
export function pairOf({
  arms,
  arm,
}: Pick<DifferenceOptions, "arms" | "arm">): { readonly first: FigureArm; readonly other: FigureArm } | undefined {
  const [first] = arms;
  const other = arms.find((each) => each.arm === arm);
  return first === undefined || other === undefined ? undefined : { first, other };
}
