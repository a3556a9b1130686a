import type { TherapyDay } from "../base/clock.ts";
import type { CountLayout, DayCount } from "../stats/index.ts";
import type { CompetingEvent } from "./competing-events.ts";
import { confirmedRecovery } from "./course-outcome.ts";
import type { Course } from "./course.ts";
import { roomForRuns, writeIndependenceRuns } from "./independence.ts";

const MICROGRAMS = 1000;

/** The runs of the course at hand, as `writeIndependenceRuns` writes them: one row for all, since an object a course is most of what counting would cost. */
let runDays = new Float64Array(64);

/** What is needed to add patients' courses to the counts of an arm. */
export interface CourseToCount {
  readonly layout: CountLayout;
  readonly values: Float64Array;
  readonly arm: number;
  readonly window: number;
  readonly recoveryRun: number;
  readonly unitsPerTransfusion: number;
  /** Days independent by each τ of the layout, a row a lane. */
  readonly days: Float64Array;
}

function add(values: Float64Array, at: number, much: number): void {
  values[at] = values[at]! + much;
}

/** Adds the course of the patient in a lane, cut off by his competing event, to the counts of an arm, and writes his days independent by each τ; `ironPerTransfusion` is the iron in the units of one transfusion, mg. Of those independent at a day only the change from the day before is counted: `addUpIndependent` makes their number of it. */
export function countCourse(
  to: CourseToCount,
  course: Course,
  event: CompetingEvent,
  lane: number,
  ironPerTransfusion: number,
): void {
  const { layout, values, window } = to;
  const { horizon } = layout;
  const { transfusions } = course;
  const block = to.arm * layout.block;
  const room = roomForRuns(transfusions);
  if (runDays.length < room) runDays = new Float64Array(room);
  const runs = writeIndependenceRuns(transfusions, event.day, horizon, window, runDays);
  const recovery = confirmedRecovery(course, event, to.recoveryRun);
  if (runs > 0) addOn(to, "independent", runDays[0]!, 1);
  else addOn(to, event.cause, event.day, 1);
  const independentAt = block + layout.byDay.independentAt;
  for (let run = 0; run < runs; run += 1) {
    const end = runDays[2 * run + 1]!;
    add(values, independentAt + runDays[2 * run]!, 1);
    if (end <= horizon) add(values, independentAt + end, -1);
  }
  addOn(to, "recovery", recovery, 1);
  if (course.haemoglobin10 < event.day) addOn(to, "haemoglobin10", course.haemoglobin10, 1);
  if (course.antibodyBelow < event.day) addOn(to, "antibodyBelow", course.antibodyBelow, 1);
  const iron = Math.round(ironPerTransfusion * MICROGRAMS);
  for (let index = 0; index < transfusions.length; index += 1) {
    const day = transfusions[index]!;
    if (day <= 0 || day >= event.day) continue;
    addOn(to, "units", day, to.unitsPerTransfusion);
    if (day <= horizon) add(values, block + layout.ironMicrograms, iron);
  }
  for (let index = 0; index < layout.taus.length; index += 1)
    countByTau(to, course, event, index, runs, recovery, lane);
}

/** Makes of the changes from day to day of those independent, as `countCourse` counts them, how many they are on each day, in all arms. */
export function addUpIndependent({ arms, block, byDay, horizon }: CountLayout, values: Float64Array): void {
  for (let arm = 0; arm < arms; arm += 1) {
    const first = arm * block + byDay.independentAt;
    for (let place = first + 1; place <= first + horizon; place += 1) add(values, place, values[place - 1]!);
  }
}

/** Adds what is summed up to the τ of an index: the first `runs` of `runDays`, and a recovery day. */
function countByTau(
  to: CourseToCount,
  course: Course,
  event: CompetingEvent,
  index: number,
  runs: number,
  recovery: TherapyDay,
  lane: number,
): void {
  const { byTau, taus } = to.layout;
  const { values } = to;
  const tau = taus[index]!;
  const block = to.arm * to.layout.block;
  let days = 0;
  for (let run = 0; run < runs; run += 1) {
    days += Math.max(0, Math.min(runDays[2 * run + 1]!, tau) - runDays[2 * run]!);
  }
  add(values, block + byTau.daysIndependent[index]!, days);
  add(values, block + byTau.daysIndependentSquared[index]!, days * days);
  add(values, block + byTau.daysLost[index]!, Math.max(0, tau - event.day));
  add(values, block + byTau.daysRecovered[index]!, Math.max(0, Math.min(tau, event.day) - recovery));
  add(values, block + byTau.unitsBy[index]!, to.unitsPerTransfusion * givenBy(course, event, tau));
  to.days[lane * taus.length + index] = days;
}

function addOn({ layout, values, arm }: CourseToCount, name: DayCount, day: number, much: number): void {
  if (day <= layout.horizon) add(values, arm * layout.block + layout.byDay[name] + day, much);
}

/** Transfusions after day 0 and by a day, before the competing event. */
function givenBy({ transfusions }: Course, event: CompetingEvent, tau: number): number {
  let given = 0;
  for (let index = 0; index < transfusions.length; index += 1) {
    const day = transfusions[index]!;
    if (day > 0 && day < event.day && day <= tau) given += 1;
  }
  return given;
}
