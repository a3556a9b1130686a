import { landmarks } from "../../schema/landmarks.ts";
import type { ArmSummary } from "../../schema/summary.ts";
import { type CsvCell, csvText } from "../csv-text.ts";
import type { TakeoutRun } from "./takeout-run.ts";

type NamedNumber = readonly [name: string, value: CsvCell, unit: string];

const header = ["run", "arm", "number", "value", "unit"];

function byTau(name: string, values: Readonly<Record<string, number | null>>): readonly NamedNumber[] {
  return Object.entries(values).map(([tau, value]) => [`${name} by day ${tau}`, value, "d"]);
}

function numbersOf(arm: ArmSummary, horizon: number): readonly NamedNumber[] {
  const { quantiles, milestones, harm } = arm;
  const days = landmarks.filter((day) => day <= horizon);
  const reached = (name: string, { cumulative }: { readonly cumulative: readonly number[] }): readonly NamedNumber[] =>
    days.map((day) => [`${name} by day ${day}`, cumulative[day] ?? null, "fraction"]);
  return [
    ["simulated patients", arm.n, "patients"],
    ["evidence grade", arm.grade, ""],
    ["day by which 25 % are independent", quantiles.p25, "d"],
    ["day by which 50 % are independent", quantiles.p50, "d"],
    ["day by which 75 % are independent", quantiles.p75, "d"],
    ...reached("independent", { cumulative: arm.incidence.independent }),
    ...days.map((day): NamedNumber => [`independent on day ${day}`, arm.independentAt[day] ?? null, "fraction"]),
    ...byTau("days independent, mean", arm.daysIndependent),
    ...byTau("days independent, 95 % half-width of chance", arm.daysIndependentError),
    ...byTau("days lost to death, relapse or second graft, mean", arm.daysLost),
    ["red-cell units, mean", arm.units, "units"],
    ["iron given, mean", arm.iron, "mg"],
    ...reached("recovery", milestones.recovery),
    ...reached("haemoglobin 10 g/dL", milestones.haemoglobin10),
    ...reached("antibody below its threshold", milestones.antibodyBelow),
    ...(arm.given ?? []).map(({ regimen, day, patients }): NamedNumber => [
      `given ${regimen} by its rule on day ${day}`,
      patients,
      "patients",
    ]),
    ["factor on the hazard of death", harm.deathFactor, ""],
    ["factor on the hazard of relapse", harm.relapseFactor, ""],
    ["acute GVHD II-IV, reported", harm.gvhd, "fraction"],
    ["burden", harm.burden, ""],
  ];
}

/** The numbers of all runs' summaries as tidy CSV: a row a run, arm and number, with its unit; blank where it is not reached, not reported, or beyond the horizon. */
export function numbersCsv(runs: readonly TakeoutRun[]): string {
  const rows = runs.flatMap(({ id, summary }) =>
    summary.arms.flatMap((arm) =>
      numbersOf(arm, summary.horizon).map(([name, value, unit]) => [id, arm.arm, name, value, unit]),
    ),
  );
  return csvText([header, ...rows]);
}
