import { expect, it } from "vitest";
import type { CompetingEvent } from "../../src/model/competing-events.ts";
import { addUpIndependent, countCourse } from "../../src/model/count-course.ts";
import type { Course } from "../../src/model/course.ts";
import { countLayout, countsByDay, type DayCount, emptyCounts } from "../../src/stats/index.ts";
import { at } from "../oracle/at.ts";

const none: CompetingEvent = { cause: "dead", day: Infinity };
const course: Course = { transfusions: [0, 12, 30, 200], recovery: 40, haemoglobin10: 70, antibodyBelow: 5 };

function counted(event: CompetingEvent, changes: Partial<Course> = {}) {
  const layout = countLayout(2, 250);
  const counts = emptyCounts(layout);
  const to = {
    layout,
    values: counts.values,
    arm: 1,
    window: 56,
    recoveryRun: 14,
    unitsPerTransfusion: 2,
    days: new Float64Array(3),
  };
  countCourse(to, { ...course, ...changes }, event, 2, 380.0004);
  addUpIndependent(layout, counts.values);
  const [, , days] = to.days;
  const on = (name: DayCount): number[] =>
    [...countsByDay(layout, counts, 1, name)].flatMap((count, day) => Array.from({ length: count }, () => day));
  const one = (offset: number | undefined): number => at(counts.values, layout.block + (offset ?? NaN));
  return { layout, counts, days, on, one };
}

it("counts a patient who is never cut off", () => {
  const { layout, counts, days, on, one } = counted(none);
  expect(on("independent")).toEqual([30]);
  expect([on("dead"), on("relapsed"), on("regrafted")]).toEqual([[], [], []]);
  expect(on("independentAt")).toEqual(Array.from({ length: 221 }, (_, index) => 30 + index));
  expect([on("recovery"), on("haemoglobin10"), on("antibodyBelow")]).toEqual([[40], [70], [5]]);
  expect(on("units")).toEqual([12, 12, 30, 30, 200, 200]);
  expect(days).toBe(150);
  expect(one(layout.ironMicrograms)).toBe(3 * 380_000);
  expect(layout.taus).toEqual([180]);
  expect(one(layout.byTau.daysIndependent[0])).toBe(150);
  expect(one(layout.byTau.daysIndependentSquared[0])).toBe(150 ** 2);
  expect(one(layout.byTau.daysLost[0])).toBe(0);
  expect(one(layout.byTau.daysRecovered[0])).toBe(140);
  expect(one(layout.byTau.unitsBy[0])).toBe(4);
  expect(counts.values.slice(0, layout.block).every((value) => value === 0)).toBe(true);
});

it("counts a patient on each day of each stretch without transfusion that is long enough", () => {
  const { on } = counted(none, { transfusions: [0, 70, 100, 170] });
  const days = (from: number, until: number) => Array.from({ length: until - from }, (_, index) => from + index);
  expect(on("independentAt")).toEqual([...days(0, 70), ...days(100, 170), ...days(170, 251)]);
});

it("cuts a patient off on the day of the event", () => {
  const { layout, days, on, one } = counted({ cause: "relapsed", day: 100 });
  expect([on("independent"), on("relapsed")]).toEqual([[30], []]);
  expect(on("independentAt").at(-1)).toBe(99);
  expect(on("units")).toEqual([12, 12, 30, 30]);
  expect(days).toBe(70);
  expect(one(layout.byTau.daysLost[0])).toBe(80);
  expect(one(layout.byTau.daysRecovered[0])).toBe(60);
});

it("counts the event where it comes before independence, and no milestone from its day on", () => {
  const { on, days } = counted({ cause: "dead", day: 53 });
  expect([on("independent"), on("dead"), on("independentAt")]).toEqual([[], [53], []]);
  expect([on("recovery"), on("haemoglobin10"), on("antibodyBelow")]).toEqual([[], [], [5]]);
  expect(days).toBe(0);
  expect(counted({ cause: "dead", day: 54 }).on("recovery")).toEqual([40]);
  expect(counted({ cause: "dead", day: 12 }).on("units")).toEqual([]);
});

it("counts nothing after the horizon", () => {
  const late = { transfusions: [0, 240, 300], recovery: 251, haemoglobin10: 300, antibodyBelow: Infinity };
  const { on } = counted({ cause: "dead", day: 280 }, late);
  expect(on("dead")).toEqual([]);
  expect([on("recovery"), on("haemoglobin10"), on("antibodyBelow")]).toEqual([[], [], []]);
  expect(on("independent")).toEqual([0]);
  expect(on("units")).toEqual([240, 240]);
  expect(
    counted({ cause: "regrafted", day: 250 }, { ...late, transfusions: [20, 60, 100, 150, 200, 240] }).on("regrafted"),
  ).toEqual([250]);
});
