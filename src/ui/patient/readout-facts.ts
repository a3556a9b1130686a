import { counted } from "../../base/counted.ts";
import { countedBy, eventVerbs, patientPanels, type ShownArm } from "../../plots/index.ts";
import type { PatientCourse } from "../../schema/patient-course.ts";
import type { Fact } from "../tables/facts.ts";
import { amount } from "../words/amount.ts";

/** Every state of every arm on one day, an arm a column; after a competing event only that it happened. */
export function readoutFacts(
  course: PatientCourse,
  shown: readonly ShownArm[],
  day: number,
  cord: boolean,
): readonly Fact[] {
  const index = day - (course.days[0] ?? 0);
  const fact = (label: string, value: (arm: ShownArm) => string): Fact => ({
    label,
    values: shown.map((arm) => (day > arm.until ? "not shown" : value(arm))),
  });
  const state = (label: string, series: "inhibition" | "stimulation") =>
    fact(label, ({ course: own }) => amount(own[series][index] ?? 0, 1));
  const panels = patientPanels(cord).map(({ series, title, unit, words }) =>
    fact(unit === "" ? title : `${title}, ${unit}`, ({ course: own }) => {
      const value = own[series][index];
      return value === undefined ? "" : words(value);
    }),
  );
  return [
    { label: "State", values: shown.map((arm) => stateWords(arm, day)) },
    fact("Given on this day", (arm) => givenWords(arm, day)),
    fact("Transfusions after day 0", ({ course: own }) => String(countedBy(own.transfusions, 0, day))),
    ...panels,
    state("Inhibition by cells (1 halves survival)", "inhibition"),
    state("Drive of erythropoietin, fold of health", "stimulation"),
  ];
}

/** A day in words for those who hear it: state, haemoglobin, reticulocytes and titres of each arm. */
export function spokenDay(course: PatientCourse, shown: readonly ShownArm[], day: number): string {
  const index = day - (course.days[0] ?? 0);
  const arms = shown.map((arm) => {
    if (day > arm.until) return `${arm.arm.label}: ${stateWords(arm, day)}.`;
    const said = patientPanels(false)
      .filter(({ series }) => spoken.has(series))
      .map(({ series, title, unit, words }) => `${title} ${words(arm.course[series][index] ?? 0)} ${unit}`.trim());
    return `${arm.arm.label}: ${stateWords(arm, day)}; ${said.join(", ")}.`;
  });
  return [`Day ${amount(day, 0)}.`, ...arms].join(" ");
}

const spoken: ReadonlySet<string> = new Set(["haemoglobin", "reticulocytes", "titreM", "titreG"]);

function stateWords({ course: { independent, dependentAgain }, until, event }: ShownArm, day: number): string {
  if (day > until && event !== null) return `${eventVerbs[event.cause]} on day ${event.day}`;
  if (independent === null || day < independent) return "dependent";
  return dependentAgain !== null && day >= dependentAgain ? `transfused again on day ${dependentAgain}` : "independent";
}

function givenWords({ course }: ShownArm, day: number): string {
  const doses = course.doses.filter((dose) => dose.day === day).length;
  const parts = [
    ...(doses === 0 ? [] : [doses === 1 ? "a dose" : counted(doses, "dose")]),
    ...(course.transfusions.includes(day) ? ["blood"] : []),
  ];
  return parts.length === 0 ? "nothing" : parts.join(", ");
}
