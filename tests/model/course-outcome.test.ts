import { describe, expect, it } from "vitest";
import { courseOutcome, daysIndependentBy, shownOutcome } from "../../src/model/course-outcome.ts";
import type { Course } from "../../src/model/course.ts";
import type { Entrant } from "../../src/model/entrant.ts";
import { enrol } from "../../src/model/enrol.ts";
import { compiledRun } from "./compiled-run.ts";

const never: Course = { transfusions: [], recovery: Infinity, haemoglobin10: Infinity, antibodyBelow: Infinity };

describe("the outcome of a course", () => {
  const rule = { horizon: 365, window: 56, recoveryRun: 14 };
  const course = { ...never, transfusions: [0, 9, 200], recovery: 30 };

  it("has its confirmed runs, and a recovery whose last day comes before the event", () => {
    expect(courseOutcome(course, { cause: "dead", day: 44 }, rule)).toEqual({ runs: [], recovery: 30 });
    expect(courseOutcome(course, { cause: "dead", day: 43 }, rule).recovery).toBe(Infinity);
    expect(courseOutcome(course, { cause: "dead", day: Infinity }, rule).runs).toEqual([
      { from: 9, until: 200 },
      { from: 200, until: Infinity },
    ]);
  });
});

it("adds the days of all runs before a day", () => {
  const runs = [
    { from: 9, until: 200 },
    { from: 250, until: Infinity },
  ];
  expect([0, 9, 10, 180, 225, 365].map((tau) => daysIndependentBy(runs, tau))).toEqual([0, 0, 1, 171, 191, 306]);
  expect(daysIndependentBy([], 365)).toBe(0);
});

describe("what is shown of an entrant", () => {
  const run = compiledRun();
  const [arm] = run.arms.flatMap(({ branches }) => branches);
  const [found] = enrol(run, 0, 1).entrants;

  function shown(course: Course, death: number) {
    if (arm === undefined || found === undefined) return expect.unreachable("nobody is lived");
    const events = { dead: found.start + death, relapsed: Infinity, regrafted: Infinity };
    const entrant: Entrant = { ...found, events };
    return shownOutcome(run, arm, entrant, course);
  }

  it("is nothing where nothing happens", () => {
    expect(shown({ ...never, transfusions: [100, 150, 200, 250, 300, 350, 400] }, Infinity)).toEqual({
      independent: 0,
      dependentAgain: 100,
      recovery: null,
      event: null,
    });
    expect(shown({ ...never, transfusions: [40, 80, 120, 160, 200, 240, 280, 320, 360, 400] }, 900)).toEqual({
      independent: null,
      dependentAgain: null,
      recovery: null,
      event: null,
    });
  });

  it("dates independence and recovery by the horizon, their end and the event by horizon + window", () => {
    expect(shown({ ...never, transfusions: [20], recovery: 365 }, 420.5)).toEqual({
      independent: 20,
      dependentAgain: 421,
      recovery: 365,
      event: { cause: "dead", day: 421 },
    });
    expect(shown({ ...never, transfusions: [20, 421], recovery: 366 }, 421.5)).toEqual({
      independent: 20,
      dependentAgain: 421,
      recovery: null,
      event: null,
    });
  });
});
