import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { patientDaily, patientTable, shownArms } from "../../src/plots/index.ts";
import { figureCsv } from "../../src/ui/saving/figure-csv.ts";
import { inventedCourse } from "../ui/invented-course.ts";

const course = inventedCourse({
  start: 60,
  arms: [
    { arm: "watch", cord: 0 },
    { arm: 'unit, "early"', cord: 0.3 },
  ],
});
const arms = course.arms.map(({ arm }, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 }));
const event = { cause: "dead" as const, day: 31 };
const ended = { ...course, arms: course.arms.map((arm) => ({ ...arm, event })) };

describe("the table of a patient's panels", () => {
  test("writes what the panels write, every thirty days and on the last day shown", () => {
    const { columns, rows } = patientTable(course, shownArms(course, arms), true);
    const own = rows.filter(([arm]) => arm === "watch");
    expect(own.map(([, day]) => day)).toEqual([
      -60, -30, 0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 365,
    ]);
    const haemoglobin = columns.findIndex(({ name }) => name === "Haemoglobin");
    const titre = columns.findIndex(({ name }) => name.startsWith("IgM"));
    for (const row of own) {
      const value = course.arms[0]?.haemoglobin[Number(row[1]) - (course.days[0] ?? 0)];
      expect(row[haemoglobin]).toBe(value?.toFixed(1));
      expect(row[titre]).toMatch(/^(?:<\u00a0?)?1:\d+$/u);
    }
  });

  test("counts doses and transfusions so far, and ends before a competing event", () => {
    const { rows } = patientTable(ended, shownArms(ended, arms), false);
    expect(rows.at(-1)?.[1]).toBe(30);
    const given = course.arms[0]?.transfusions.filter((day) => day > 0 && day <= 30).length;
    expect(rows.filter(([arm]) => arm === "watch").at(-1)?.[3]).toBe(given);
  });
});

describe("a patient day by day", () => {
  const csv = (of: typeof course): string => figureCsv(patientDaily(of, shownArms(of, arms)), "simulated, patient 57");

  test("one row an arm and day, read back by another program", () => {
    const rows = csvParse(csv(course).replace("\uFEFF", ""));
    expect(rows).toHaveLength(2 * course.days.filter((day) => day <= course.horizon).length);
    const [own] = course.arms;
    const read = rows.slice(0, course.days.length).map((row) => Number(row["haemoglobin (g/dL)"]));
    expect(Math.max(...read.map((value, index) => Math.abs(value - (own?.haemoglobin[index] ?? NaN))))).toBeLessThan(
      1e-9,
    );
    expect(
      rows
        .filter((row) => row["arm"] === "watch" && row["transfused"] === "1")
        .map((row) => Number(row["day (d from first dose)"])),
    ).toEqual(own?.transfusions);
    expect(new Set(rows.map((row) => row["arm"]))).toEqual(new Set(["watch", 'unit, "early"']));
    expect(new Set(rows.map((row) => row["of"]))).toEqual(new Set(["simulated, patient 57"]));
  });

  test("every column has a unit or says what its numbers mean, and no row follows a competing event", () => {
    const rows = csvParse(csv(ended).replace("\uFEFF", ""));
    expect(Math.max(...rows.map((row) => Number(row["day (d from first dose)"])))).toBe(30);
    expect(rows.columns.filter((column) => !/\(.+\)$/u.test(column))).toEqual([
      "patient",
      "arm",
      "transfused",
      "doses",
      "of",
    ]);
  });
});
