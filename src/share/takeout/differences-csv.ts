import type { Difference } from "../../schema/summary.ts";
import { csvText } from "../csv-text.ts";
import type { TakeoutRun } from "./takeout-run.ts";

const header = ["run", "arm", "versus", "by_day", "number", "value", "unit"];

const numbers = [
  ["mean", "days independent gained, mean", "d"],
  ["meanError", "days independent gained, 95 % half-width of chance", "d"],
  ["p5", "days independent gained, 5 % of patients", "d"],
  ["p50", "days independent gained, 50 % of patients", "d"],
  ["p95", "days independent gained, 95 % of patients", "d"],
  ["gained", "gained more than 14 days", "fraction"],
  ["same", "within 14 days", "fraction"],
  ["lost", "lost more than 14 days", "fraction"],
  ["unitsSaved", "red-cell units saved, mean", "units"],
  ["recoveryGained", "days since recovery gained, mean", "d"],
] as const satisfies readonly (readonly [keyof Difference, string, string])[];

/** What the same simulated patients gain in each arm against the first, of all runs, as tidy CSV: a row a run, arm, day within which is counted, and number, with its unit. */
export function differencesCsv(runs: readonly TakeoutRun[]): string {
  const rows = runs.flatMap(({ id, summary }) =>
    summary.differences.flatMap((difference) =>
      numbers.map(([name, words, unit]) => [
        id,
        difference.arm,
        difference.versus,
        difference.tau,
        words,
        difference[name],
        unit,
      ]),
    ),
  );
  return csvText([header, ...rows]);
}
