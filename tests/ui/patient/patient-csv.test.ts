import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { shownArms } from "../../../src/plots/index.ts";
import { patientCsv } from "../../../src/ui/patient/patient-csv.ts";
import { inventedCourse } from "../invented-course.ts";

const course = inventedCourse({
  start: 60,
  arms: [
    { arm: "watch", cord: 0 },
    { arm: 'unit, "early"', cord: 0.3 },
  ],
});
const arms = course.arms.map(({ arm }, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 }));

test("one row an arm and day, read back by another program to the last digit", () => {
  const csv = patientCsv(course, shownArms(course, arms));
  const rows = csvParse(csv);
  expect(csv.endsWith("\r\n")).toBe(true);
  expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  expect(rows).toHaveLength(2 * course.days.filter((day) => day <= course.horizon).length);
  const [own] = course.arms;
  expect(rows.slice(0, course.days.length).map((row) => Number(row["haemoglobin (g/dL)"]))).toEqual(own?.haemoglobin);
  expect(
    rows
      .filter((row) => row["arm"] === "watch" && row["transfused"] === "1")
      .map((row) => Number(row["day (d from first dose)"])),
  ).toEqual(own?.transfusions);
  expect(new Set(rows.map((row) => row["arm"]))).toEqual(new Set(["watch", 'unit, "early"']));
});

test("every column has a unit or says what its numbers mean, and no row follows a competing event", () => {
  const event = { cause: "dead" as const, day: 30 };
  const ended = { ...course, arms: course.arms.map((arm) => ({ ...arm, event })) };
  const rows = csvParse(patientCsv(ended, shownArms(ended, arms)));
  expect(Math.max(...rows.map((row) => Number(row["day (d from first dose)"])))).toBe(29);
  expect(rows.columns.filter((column) => !/\(.+\)$/u.test(column))).toEqual(["patient", "arm", "transfused", "doses"]);
});
