import { expect, test } from "vitest";
import { patientSentence } from "../../src/plots/patient-sentence.ts";
import { countedBy, shownArms } from "../../src/plots/shown-arm.ts";
import { inventedCourse } from "../ui/invented-course.ts";

const watch = { arm: "watch", label: "watchful waiting", shortLabel: "Watching", slot: 1 };
const course = inventedCourse({ arms: [{ arm: "watch", cord: 0 }] });
const [own] = course.arms;

function told(change: Partial<NonNullable<typeof own>>): string {
  const arms = course.arms.map((arm) => ({ ...arm, ...change }));
  return patientSentence(shownArms({ ...course, arms }, [watch]), course.horizon);
}

test("an arm is shown to the horizon, or to the day before its event", () => {
  expect(shownArms(course, [watch])).toMatchObject([{ until: 365, event: null }]);
  const on = (day: number) => ({
    ...course,
    arms: course.arms.map((arm) => ({ ...arm, event: { cause: "dead" as const, day } })),
  });
  expect(shownArms(on(120), [watch])).toMatchObject([{ until: 119, event: { day: 120 } }]);
  expect(shownArms(on(366), [watch])).toMatchObject([{ until: 365, event: null }]);
  expect(shownArms(course, [{ ...watch, arm: "msc" }])).toEqual([]);
});

test.each([
  [{ independent: 97, dependentAgain: null, event: null }, "independent from day 97"],
  [{ independent: 97, dependentAgain: 210, event: null }, "independent from day 97, transfused again on day 210"],
  [{ independent: 97, dependentAgain: 390, event: null }, "independent from day 97"],
  [
    { independent: 97, dependentAgain: 300, event: { cause: "relapsed" as const, day: 300 } },
    "independent from day 97, relapsed on day 300, and nothing is drawn after that",
  ],
  [{ independent: null, dependentAgain: null, event: null }, "not independent by day 365"],
  [
    { independent: null, dependentAgain: null, event: { cause: "regrafted" as const, day: 41 } },
    "not independent, had a second graft on day 41, and nothing is drawn after that",
  ],
])("%j is told", (change, words) => {
  expect(told(change)).toBe(`watchful waiting: ${words}.`);
});

test("days are counted after one and up to another", () => {
  expect(countedBy([-4, 0, 3, 9, 12], 0, 9)).toBe(2);
});
