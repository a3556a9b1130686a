import type { Run } from "../../src/model/run.ts";
import type { ArmCourse, PatientCourse } from "../../src/schema/patient-course.ts";
import { type DayCount, emptyCounts } from "../../src/stats/index.ts";
import { at } from "../oracle/at.ts";
import { type Endpoint, endpoint } from "../oracle/endpoint.ts";

/** The endpoint read off what a course states of every day; needs a window of 14 days at least. */
function endpointOf(course: PatientCourse, arm: ArmCourse, window: number, titreLimit: number): Endpoint {
  const zero = course.days.indexOf(0);
  const after = (series: readonly number[]): readonly number[] => series.slice(zero);
  const reported = (titre: number): number => 2 ** Math.floor(Math.log2(titre));
  return endpoint(
    {
      transfused: after(course.days).map((day) => arm.transfusions.includes(day)),
      haemoglobin: after(arm.haemoglobin),
      reticulocytes: after(arm.reticulocytes),
      titreM: after(arm.titreM).map(reported),
      titreG: after(arm.titreG).map(reported),
      sinceTransfusion: -(arm.transfusions.filter((day) => day < 0).at(-1) ?? -Infinity),
      event: arm.event,
    },
    { horizon: course.horizon, window, titreLimit },
  );
}

const dated: Readonly<Record<Exclude<DayCount, "units">, (seen: Endpoint) => readonly number[]>> = {
  independent: ({ independence }) => (independence === null ? [] : [independence]),
  dead: ({ competing }) => (competing?.cause === "dead" ? [competing.day] : []),
  relapsed: ({ competing }) => (competing?.cause === "relapsed" ? [competing.day] : []),
  regrafted: ({ competing }) => (competing?.cause === "regrafted" ? [competing.day] : []),
  independentAt: ({ state }) => state.flatMap((independent, day) => (independent ? [day] : [])),
  recovery: ({ recovery }) => (recovery === null ? [] : [recovery]),
  haemoglobin10: ({ haemoglobin10 }) => (haemoglobin10 === null ? [] : [haemoglobin10]),
  antibodyBelow: ({ antibodyBelow }) => (antibodyBelow === null ? [] : [antibodyBelow]),
};

/** What a run would count of one patient, from nothing but his course. */
export function countsOf(run: Run, course: PatientCourse, titreLimit: number): Float64Array {
  const { layout, units } = run;
  const { values } = emptyCounts(layout);
  const seen = course.arms.map((arm) => endpointOf(course, arm, run.window, titreLimit));
  seen.forEach((end, arm) => {
    const add = (offset: number, much: number): void => {
      values[arm * layout.block + offset] = at(values, arm * layout.block + offset) + much;
    };
    for (const [name, days] of Object.entries(dated)) {
      for (const day of days(end)) add(layout.byDay[name as DayCount] + day, 1);
    }
    for (const day of end.transfusionDays) add(layout.byDay.units + day, units);
    const milligrams = units * (course.entry.patient.mHb ?? NaN) * 3.465;
    add(layout.ironMicrograms, end.transfusionDays.length * Math.round(milligrams * 1000));
    const rules = course.arms[arm]?.decisions ?? [];
    run.arms[arm]?.rules.forEach(({ regimen, day }, rule) => {
      const held = rules.some((made) => made.regimen === regimen && made.day === day && made.holds);
      if (held && day <= course.horizon && day < (course.arms[arm]?.event?.day ?? Infinity)) {
        add(at(layout.given, arm) - arm * layout.block + rule, 1);
      }
    });
    layout.taus.forEach((tau, place) => {
      const days = end.daysIndependent(tau);
      add(at(layout.byTau.daysIndependent, place), days);
      add(at(layout.byTau.daysIndependentSquared, place), days * days);
      add(at(layout.byTau.daysLost, place), end.daysLost(tau));
      add(at(layout.byTau.daysRecovered, place), end.daysRecovered(tau));
      add(at(layout.byTau.unitsBy, place), units * end.transfusionDays.filter((day) => day <= tau).length);
      add(at(layout.byTau.gain, place) + tau + days - (seen[0]?.daysIndependent(tau) ?? NaN), 1);
    });
  });
  return values;
}
