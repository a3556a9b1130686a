import type { ShownArm } from "../../plots/index.ts";
import type { ArmCourse, PatientCourse } from "../../schema/patient-course.ts";

const columns = [
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

const header = [
  "patient",
  "arm",
  "day (d from first dose)",
  ...columns.map(([, name]) => name),
  "transfused",
  "doses",
  "independent (first run)",
];

/** A course as CSV (RFC 4180): one row an arm and day, to the horizon or the day before a competing event; numbers as they are, yes and no as 1 and 0. */
export function patientCsv({ slot, days }: PatientCourse, shown: readonly ShownArm[]): string {
  const rows = shown.flatMap(({ course, until }) =>
    days.flatMap((day, index) => {
      if (day > until) return [];
      const { independent, dependentAgain } = course;
      const free = independent !== null && day >= independent && day < (dependentAgain ?? Infinity);
      return [
        [
          slot + 1,
          course.arm,
          day,
          ...columns.map(([series]) => course[series][index] ?? ""),
          course.transfusions.includes(day) ? 1 : 0,
          course.doses.filter((dose) => dose.day === day).length,
          free ? 1 : 0,
        ],
      ];
    }),
  );
  return [header, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
