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

/** Adds one patient's course, cut off by his competing event, to the counts of an arm; returns his days independent by each τ of the layout. */
export function countCourse(to: CourseToCount, course: Course, event: CompetingEvent): readonly number[] {
  const { layout, values, window, recoveryRun } = to;
  const { horizon } = layout;
  const block = to.arm * layout.block;
  const add = (at: number, much: number): void => {
    values[block + at] = (values[block + at] ?? 0) + much;
  };
  const addOn = (name: DayCount, day: number, much = 1): void => {
    if (day <= horizon) add(layout.byDay[name] + day, much);
  };
  const { runs, recovery } = courseOutcome(course, event, { horizon, window, recoveryRun });
  const first = runs[0];
  if (first !== undefined) addOn("independent", first.from);
  else addOn(event.cause, event.day);
  const independentAt = block + layout.byDay.independentAt;
  for (const { from, until } of runs) {
    const end = independentAt + Math.min(until, horizon + 1);
    for (let place = independentAt + from; place < end; place += 1) values[place] = values[place]! + 1;
  }
  addOn("recovery", recovery);
  if (course.haemoglobin10 < event.day) addOn("haemoglobin10", course.haemoglobin10);
  if (course.antibodyBelow < event.day) addOn("antibodyBelow", course.antibodyBelow);
  const iron = Math.round(to.ironPerTransfusion * MICROGRAMS);
  const given = course.transfusions.filter((day) => day > 0 && day < event.day);
  for (const day of given) {
    addOn("units", day, to.unitsPerTransfusion);
    if (day <= horizon) add(layout.ironMicrograms, iron);
  }
  return layout.taus.map((tau, index) => {
    const days = daysIndependentBy(runs, tau);
    add(layout.byTau.daysIndependent[index]!, days);
    add(layout.byTau.daysIndependentSquared[index]!, days * days);
    add(layout.byTau.daysLost[index]!, Math.max(0, tau - event.day));
    add(layout.byTau.daysRecovered[index]!, Math.max(0, Math.min(tau, event.day) - recovery));
    add(layout.byTau.unitsBy[index]!, to.unitsPerTransfusion * given.filter((day) => day <= tau).length);
    return days;
  });
}
