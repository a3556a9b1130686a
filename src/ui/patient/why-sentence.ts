import { counted } from "../../base/counted.ts";
import { eventVerbs, percent, type ShownArm } from "../../plots/index.ts";
import type { PatientCourse } from "../../schema/patient-course.ts";
import { amount } from "../words/amount.ts";
import { exact } from "../words/exact.ts";
import { antibodyLevel, belowFrom, onDay, times } from "./antibody-level.ts";
import { armClause } from "./arm-clause.ts";

/** The parameters of a run that its patients are told by. */
export interface TellingParameters {
  /** The titre of the antibody that halves progenitor survival. */
  readonly halvingTitre: number;
  /** Absolute reticulocytes that count as recovery, 10⁹/L, and for how many days running. */
  readonly recoveryCount: number;
  readonly recoveryRun: number;
}

const settledDays = 60;
const enoughSurvival = 0.8;

/** Why a patient recovers when he does in an arm, or does not: antibody or cells, then reticulocytes and transfusions, in numbers of the course and nothing else. */
export function whySentence(course: PatientCourse, shown: ShownArm, parameters: TellingParameters): string {
  const cause = inhibited(course, shown) ? cellsSay(course, shown) : antibodySays(course, shown, parameters);
  return `${opening(shown)}, ${cause}; ${marrowSays(shown, parameters)}${supplySays(course, shown, parameters)}.`;
}

/** How an arm is named at the head of a sentence. */
function opening({ arm }: ShownArm): string {
  return armClause(arm).replace(/^./u, (letter) => letter.toUpperCase());
}

function on(course: PatientCourse, series: readonly number[], day: number): number {
  return series[day - (course.days[0] ?? 0)] ?? 0;
}

function inhibited(course: PatientCourse, shown: ShownArm): boolean {
  return on(course, shown.course.inhibition, -course.start) > 0;
}

function antibodySays(course: PatientCourse, shown: ShownArm, { halvingTitre }: TellingParameters): string {
  const level = "the level that halves progenitor survival";
  const below = belowFrom(course, shown, halvingTitre);
  const atDiagnosis = antibodyLevel(course, shown, -course.start, halvingTitre);
  const { kP } = course.entry.patient;
  const halving = kP === undefined || kP === 0 ? "" : Math.LN2 / kP;
  const lost =
    halving === ""
      ? ""
      : `, and its plasma cells halve every ${amount(halving, halving >= 10 ? 0 : 1)} days without immunosuppression`;
  const past = `at diagnosis, ${counted(course.start, "day")} before the first dose, it stood at ${times(atDiagnosis)} that level`;
  if (below === null) {
    const still = times(antibodyLevel(course, shown, shown.until, halvingTitre));
    const verb = wasBelow(course, shown, halvingTitre) ? "stay" : "fall";
    return `the antibody does not ${verb} below ${level}: on ${onDay(shown.until)} it is ${still} that level (${past})${lost}`;
  }
  if (below <= -course.start) return `the antibody is below ${level} from diagnosis on`;
  const verb = below > 0 ? "falls below" : "has been below";
  const when = below > 0 ? `on ${onDay(below)}` : `since ${onDay(below)}`;
  return `the antibody ${verb} ${level} ${when} (${past})${lost}`;
}

function wasBelow(course: PatientCourse, shown: ShownArm, halvingTitre: number): boolean {
  return course.days.some(
    (day) => day >= -course.start && day <= shown.until && antibodyLevel(course, shown, day, halvingTitre) < 1,
  );
}

function cellsSay(course: PatientCourse, { course: own, until }: ShownArm): string {
  const day = Math.min(own.recovery ?? until, until);
  const from = amount(on(course, own.inhibition, -course.start), 1);
  const to = amount(on(course, own.inhibition, day), 1);
  return `no antibody is at work: inhibition by cells fades from ${from} at diagnosis to ${to} on ${onDay(day)}, when ${percent(on(course, own.survival, day))} of progenitors survive`;
}

function marrowSays({ course, until, event }: ShownArm, { recoveryCount, recoveryRun }: TellingParameters): string {
  const enough = `${exact(recoveryCount, 0)}\u00a0·\u00a010⁹/L`;
  const { recovery } = course;
  const count =
    recovery !== null && recovery <= until
      ? `absolute reticulocytes reach ${enough} on ${onDay(recovery)} and stay there for ${counted(recoveryRun, "day")}`
      : `absolute reticulocytes do not reach ${enough} for ${counted(recoveryRun, "day")} running`;
  const blood = bloodSays(course, until, event !== null);
  if (event === null) return `${count}, and ${blood}`;
  return `${count}, ${blood}, and the patient ${eventVerbs[event.cause]} on ${onDay(event.day)}: nothing is drawn after that`;
}

function bloodSays({ independent, dependentAgain, transfusions }: ShownArm["course"], until: number, ended: boolean) {
  if (independent !== null && dependentAgain !== null && dependentAgain <= until) {
    return `independence begins on ${onDay(independent)} and ends with a transfusion on ${onDay(dependentAgain)}`;
  }
  const last = transfusions.filter((day) => day <= until).at(-1);
  if (last === undefined) return "no transfusion is given";
  return independent === null && !ended
    ? `transfusions go on to ${onDay(last)}`
    : `the last transfusion is on ${onDay(last)}`;
}

/** Where the antibody has long been gone and transfusions go on: what the graft supplies. */
function supplySays(course: PatientCourse, shown: ShownArm, { halvingTitre }: TellingParameters): string {
  const { course: own, until, event } = shown;
  const lasts = own.independent !== null && (own.dependentAgain ?? Infinity) > until;
  if (lasts || event !== null || belowFrom(course, shown, halvingTitre) === null) return "";
  if (!own.transfusions.some((day) => day > until - settledDays && day <= until)) return "";
  const end = until - (course.days[0] ?? 0) + 1;
  const lately = own.survival.slice(end - settledDays, end);
  const least = Math.min(...lately);
  if (!(least >= enoughSurvival)) return "";
  const supply = amount(on(course, own.graftSupply, until), 2);
  return `: at least ${Math.floor(100 * least)}\u00a0% of progenitors survive in the last ${settledDays} days, but the graft's supply, ${supply} of a healthy marrow, is too small to stay above ${exact(course.threshold, 1)} g/dL`;
}
