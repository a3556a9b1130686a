import type { PatientCourse } from "../schema/patient-course.ts";
import { patientSpan } from "./day-span.ts";
import type { FigureTable } from "./figure-table.ts";
import { patientPanels } from "./patient-panel.ts";
import { countedBy, type ShownArm } from "./shown-arm.ts";

const every = 30;
const blank = "not shown";

/** A patient's panels as the figure writes their values, a row an arm and day: every 30 days and on the last day the arm is shown. */
export function patientTable(course: PatientCourse, shown: readonly ShownArm[], cord: boolean): FigureTable {
  const { slot, days, horizon } = course;
  const firstDay = days[0] ?? 0;
  const { from } = patientSpan(firstDay, horizon);
  const panels = patientPanels(cord);
  return {
    caption: `Patient ${slot + 1}, simulated, every ${every} days; saved as CSV, every day`,
    blank,
    columns: [
      { name: "Arm" },
      { name: "Day", decimals: 0 },
      { name: "Doses so far", decimals: 0 },
      { name: "Transfusions after day 0", decimals: 0 },
      ...panels.map(({ title, unit }) => (unit === "" ? { name: title } : { name: title, unit })),
    ],
    rows: shown.flatMap(({ arm, course: own, until }) =>
      tableDays(from, until).map((day) => [
        arm.shortLabel,
        day,
        own.doses.filter((dose) => dose.day <= day).length,
        countedBy(own.transfusions, 0, day),
        ...panels.map(({ series, words }) => wordsOf(own[series][day - firstDay], words)),
      ]),
    ),
  };
}

function tableDays(from: number, until: number): readonly number[] {
  const days: number[] = [];
  for (let day = Math.ceil(from / every) * every; day < until; day += every) days.push(day);
  return [...days, until];
}

function wordsOf(value: number | undefined, words: (value: number) => string): string | null {
  return value === undefined ? null : words(value);
}
