import { counted } from "../../base/counted.ts";
import { eventVerbs, type ShownArm } from "../../plots/index.ts";
import type { PatientCourse } from "../../schema/patient-course.ts";
import { amount } from "../words/amount.ts";
import { antibodyLevel, onDay, times } from "./antibody-level.ts";

/** Within so many days either way two units of blood account for a difference. */
const unitsLast = 14;

/** How a patient fares in an arm compared with the first arm (`first`, called `than` in the sentence): always both days, and what infused cord cells do. */
export function armDifference(
  course: PatientCourse,
  first: ShownArm,
  other: ShownArm,
  { than, halvingTitre }: { readonly than: string; readonly halvingTitre: number },
): string {
  if (sameCourse(course, first, other)) return `the same as ${than}, day by day.`;
  const { independent, dependentAgain } = other.course;
  const { event } = other;
  const again = independent !== null && dependentAgain !== null && dependentAgain <= other.until;
  const [own, ...beside] = compared(first, other, than);
  const parts = [
    own,
    ...(again ? [`transfused again on ${onDay(dependentAgain)}`] : []),
    ...(event === null ? [] : [`${eventVerbs[event.cause]} on ${onDay(event.day)}`]),
    ...beside,
  ];
  return `${parts.join("; ")}.${cordSays(course, other, halvingTitre)}`;
}

/** When the arm becomes independent; then, where it cannot be said in one, when the first arm does. */
function compared(first: ShownArm, other: ShownArm, than: string): readonly string[] {
  const day = other.course.independent;
  const before = first.course.independent;
  if (day === null) {
    const not = `not independent by ${onDay(other.until)}`;
    return before === null ? [`${not}, nor ${than}`] : [not, `${than} from ${onDay(before)}`];
  }
  if (before === null) return [`independent from ${onDay(day)}`, `${than} not by ${onDay(first.until)}`];
  if (day === before) return [`independent from ${onDay(day)}, as ${than}`];
  const apart = Math.abs(day - before);
  const small = apart <= unitsLast ? ", no longer than two units of blood last" : "";
  const words = `${counted(apart, "day")} ${day < before ? "earlier" : "later"}`;
  return [`independent from ${onDay(day)}, ${than} from ${onDay(before)}: ${words}${small}`];
}

function cordSays(course: PatientCourse, shown: ShownArm, halvingTitre: number): string {
  const { cordSupply, independent, recovery } = shown.course;
  if (course.escapes !== true || !givesCord(course, shown)) return "";
  const day = independent ?? recovery ?? shown.until;
  const level = antibodyLevel(course, shown, day, halvingTitre);
  if (level < 1) return "";
  const supply = amount(cordSupply[day - (course.days[0] ?? 0)] ?? 0, 2);
  if (Number(supply) === 0) return "";
  return ` Its cord cells supply ${supply} of a healthy marrow on ${onDay(day)}, with the antibody still at ${times(level)} the level above.`;
}

/** What the antibody does to the cord cells any arm gives this patient; nothing where there is no antibody or no cord blood. */
export function cordSentence(course: PatientCourse, shown: readonly ShownArm[]): string {
  const antibody = course.entry.patient.A0 !== 0;
  if (!antibody || course.escapes === null || !shown.some((each) => givesCord(course, each))) return "";
  return course.escapes
    ? "The cord cells this patient would get lack the antigen and escape the antibody."
    : "The cord cells this patient would get carry the antigen: the antibody holds them back too.";
}

function givesCord({ days }: PatientCourse, { course, until }: ShownArm): boolean {
  const start = -(days[0] ?? 0);
  return course.cordSupply.slice(start, start + until + 1).some((supply) => supply > 0);
}

function sameCourse(course: PatientCourse, one: ShownArm, other: ShownArm): boolean {
  if (one.until !== other.until) return false;
  const end = one.until - (course.days[0] ?? 0) + 1;
  return one.course.haemoglobin.slice(0, end).every((value, index) => value === other.course.haemoglobin[index]);
}
