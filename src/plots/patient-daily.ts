import type { ArmCourse, PatientCourse } from "../schema/patient-course.ts";
import type { FigureTable } from "./figure-table.ts";
import type { ShownArm } from "./shown-arm.ts";

const states = [
  ["haemoglobin", "haemoglobin (g/dL)"],
  ["reticulocytes", "reticulocytes (10^9/L)"],
  ["reticulocytePercent", "reticulocytes (%)"],
  ["titreM", "IgM titre (reciprocal)"],
  ["titreG", "IgG titre (reciprocal)"],
  ["plasmaCells", "plasma cells (1 at diagnosis)"],
  ["graftSupply", "graft supply (1 healthy marrow)"],
  ["cordSupply", "cord-blood supply (1 healthy marrow)"],
  ["survival", "progenitors that survive (0 to 1)"],
  ["inhibition", "inhibition by cells (1 halves survival)"],
  ["stimulation", "drive of erythropoietin (fold of health)"],
  ["immunosuppression", "immunosuppression (1 full calcineurin inhibitor)"],
  ["iron", "body iron gained (mg)"],
] as const satisfies readonly (readonly [keyof ArmCourse, string])[];

/** A course day by day, from its first, as it is saved: a row an arm and day, to the horizon or the day before a competing event; numbers whole, yes and no as 1 and 0. */
export function patientDaily({ slot, days }: PatientCourse, shown: readonly ShownArm[]): FigureTable {
  return {
    caption: `Patient ${slot + 1}, simulated, day by day`,
    blank: "",
    columns: [
      "patient",
      "arm",
      "day (d from first dose)",
      ...states.map(([, name]) => name),
      "transfused",
      "doses",
      "independent (first run)",
    ].map((name) => ({ name })),
    rows: shown.flatMap(({ course, until }) =>
      days.flatMap((day, index) => {
        if (day > until) return [];
        const { independent, dependentAgain } = course;
        const free = independent !== null && day >= independent && day < (dependentAgain ?? Infinity);
        return [
          [
            slot + 1,
            course.arm,
            day,
            ...states.map(([series]) => course[series][index] ?? null),
            course.transfusions.includes(day) ? 1 : 0,
            course.doses.filter((dose) => dose.day === day).length,
            free ? 1 : 0,
          ],
        ];
      }),
    ),
  };
}
