import type { PatientCourse } from "../schema/patient-course.ts";
import type { DaySpan } from "./day-span.ts";
import { type PanelScale, panelScale } from "./panel-scale.ts";
import type { PatientPanel } from "./patient-panel.ts";
import type { ShownArm } from "./shown-arm.ts";

/** A level worth seeing across a frame, with its words. */
export interface PanelLevel {
  readonly value: number;
  readonly words: string;
}

/** The level of a panel, where it has one: the transfusion threshold, what counts as recovery (10⁹/L; null while not known), the survival of half. */
export function panelLevel(
  { series }: PatientPanel,
  { threshold }: PatientCourse,
  recoveryCount: number | null,
): PanelLevel | null {
  if (series === "haemoglobin") return { value: threshold, words: `threshold ${threshold.toFixed(1)}` };
  if (series === "survival") return { value: 0.5, words: "half" };
  if (series !== "reticulocytes" || recoveryCount === null) return null;
  return { value: recoveryCount, words: `recovery ${recoveryCount}` };
}

/** The axis of a panel for what is shown of a course: of all arms together, so that frames can be compared, and of its level. */
export function courseScale(
  panel: PatientPanel,
  { days }: PatientCourse,
  shown: readonly ShownArm[],
  span: DaySpan,
  level: PanelLevel | null,
): PanelScale {
  const firstDay = days[0] ?? 0;
  let least = level?.value ?? Infinity;
  let greatest = level?.value ?? -Infinity;
  for (const { course, until } of shown) {
    for (const value of course[panel.series].slice(span.from - firstDay, until - firstDay + 1)) {
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
  }
  return least > greatest ? panelScale(panel, 0, 0) : panelScale(panel, least, greatest);
}
