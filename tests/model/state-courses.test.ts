import { describe, expect, it } from "vitest";
import { patientCourse } from "../../src/model/patient-course.ts";
import type { Run } from "../../src/model/run.ts";
import { stateCourses } from "../../src/model/state-courses.ts";
import { CourseState } from "../../src/schema/course-state.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

const regimens = ["watch", "epo", "ucb-mnc-x3", "daratumumab"];
const rule = { measure: "reticulocytes", under: 20 } as const;
const ruled = {
  arm: "ruled",
  regimens: [
    { regimen: "watch", start: 0, dose: 1, every: null },
    { regimen: "daratumumab", start: 60, dose: 1, every: null, rule },
  ],
};
const run = compiledRun({
  seed: 11,
  assume: "progenitors",
  arms: [...regimens.map((regimen) => armOf(regimen)), ruled],
});
const slots = 10;

/** What the courses of single patients say of one state, as the courses of many say it. */
function oneByOne(of: Run, state: CourseState, firstDay: number) {
  return Array.from({ length: slots }, (_, slot) => patientCourse(of, slot)).flatMap((course) => {
    if (course === undefined) return [];
    const { slot, start, entry, days, arms, horizon } = course;
    const from = Math.max(firstDay, days[0] ?? 0);
    return {
      slot,
      start,
      diagnosed: entry.patient.Tdx,
      from,
      arms: arms.map(({ independent, dependentAgain, recovery, event, [state]: series }) => {
        const until = event !== null && event.day <= horizon ? event.day - 1 : horizon;
        const first = from - (days[0] ?? 0);
        const values = Float64Array.from(series.slice(first, first + until - from + 1));
        return { independent, dependentAgain, recovery, event, values };
      }),
    };
  });
}

describe("many patients lived side by side have the bits of each alone (seed 11)", () => {
  it.each(CourseState.options)("%s", (state) => {
    expect(stateCourses(run, state, { from: 0, to: slots }, -60)).toEqual(oneByOne(run, state, -60));
  });

  it("from the first dose on, and where therapy starts on the day of diagnosis", () => {
    expect(stateCourses(run, "iron", { from: 0, to: slots }, 0)).toEqual(oneByOne(run, "iron", 0));
    const early = compiledRun({ seed: 3, start: 10, arms: [armOf("watch"), armOf("rituximab")] });
    const courses = stateCourses(early, "stimulation", { from: 0, to: slots }, -60);
    expect(courses).toEqual(oneByOne(early, "stimulation", -60));
    expect(new Set(courses.map(({ from }) => from))).toEqual(new Set([-50]));
  });
});

it("is the same however the slots are cut", () => {
  const whole = stateCourses(run, "haemoglobin", { from: 0, to: slots }, -60);
  for (const size of [1, 3, 7]) {
    const cut = [];
    for (let from = 0; from < slots; from += size) {
      cut.push(...stateCourses(run, "haemoglobin", { from, to: Math.min(slots, from + size) }, -60));
    }
    expect(cut).toEqual(whole);
  }
});

it("the rule of the arm held in some and not in others", () => {
  const courses = stateCourses(run, "plasmaCells", { from: 0, to: slots }, 0);
  const differs = courses.map(({ arms }) => arms[4]?.values.some((value, day) => value !== arms[0]?.values[day]));
  expect(new Set(differs)).toEqual(new Set([true, false]));
});
