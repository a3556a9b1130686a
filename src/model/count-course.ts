import type { CountLayout, DayCount } from "../stats/index.ts";
import type { CompetingEvent } from "./competing-events.ts";
import { courseOutcome, daysIndependentBy } from "./course-outcome.ts";
import type { Course } from "./course.ts";

const MICROGRAMS = 1000;

/** What is needed to add one patient's course to the counts of an arm. */
export interface CourseToCount {
  readonly layout: CountLayout;
  readonly values: Float64Array;
  readonly arm: number;
  readonly window: number;
  readonly recoveryRun: number;
  readonly unitsPerTransfusion: number;
  /** Iron in the units of one transfusion, mg. */
  readonly ironPerTransfusion: number;
}

function add(values: Float64Array, at: number, much: number): void {
  values[at] = values[at]! + much;
}

/** Adds one patient's course, cut off by his competing event, to the counts of an arm; returns his days independent by each τ of the layout. */
export function countCourse(to: CourseToCount, course: Course, event: CompetingEvent): readonly number[] {
  const { layout, values, window, recoveryRun } = to;
  const { horizon } = layout;
  const block = to.arm * layout.block;
  const { runs, recovery } = courseOutcome(course, event, { horizon, window, recoveryRun });
  const first = runs[0];
  if (first !== undefined) addOn(to, "independent", first.from, 1);
  else addOn(to, event.cause, event.day, 1);
  const independentAt = block + layout.byDay.independentAt;
  for (const { from, until } of runs) {
    const end = independentAt + Math.min(until, horizon + 1);
    for (let place = independentAt + from; place < end; place += 1) values[place] = values[place]! + 1;
  }
  addOn(to, "recovery", recovery, 1);
  if (course.haemoglobin10 < event.day) addOn(to, "haemoglobin10", course.haemoglobin10, 1);
  if (course.antibodyBelow < event.day) addOn(to, "antibodyBelow", course.antibodyBelow, 1);
  const iron = Math.round(to.ironPerTransfusion * MICROGRAMS);
  for (const day of course.transfusions) {
    if (day <= 0 || day >= event.day) continue;
    addOn(to, "units", day, to.unitsPerTransfusion);
    if (day <= horizon) add(values, block + layout.ironMicrograms, iron);
  }
  return layout.taus.map((tau, index) => {
    const { byTau } = layout;
    const days = daysIndependentBy(runs, tau);
    add(values, block + byTau.daysIndependent[index]!, days);
    add(values, block + byTau.daysIndependentSquared[index]!, days * days);
    add(values, block + byTau.daysLost[index]!, Math.max(0, tau - event.day));
    add(values, block + byTau.daysRecovered[index]!, Math.max(0, Math.min(tau, event.day) - recovery));
    add(values, block + byTau.unitsBy[index]!, to.unitsPerTransfusion * givenBy(course, event, tau));
    return days;
  });
}

function addOn({ layout, values, arm }: CourseToCount, name: DayCount, day: number, much: number): void {
  if (day <= layout.horizon) add(values, arm * layout.block + layout.byDay[name] + day, much);
}

/** Transfusions after day 0 and by a day, before the competing event. */
function givenBy({ transfusions }: Course, event: CompetingEvent, tau: number): number {
  let given = 0;
  for (const day of transfusions) if (day > 0 && day < event.day && day <= tau) given += 1;
  return given;
}
