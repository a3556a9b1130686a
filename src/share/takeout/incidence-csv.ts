import type { Incidence } from "../../schema/summary.ts";
import { csvText } from "../csv-text.ts";
import type { TakeoutRun } from "./takeout-run.ts";

const header = ["run", "arm", "day", "cause", "fraction", "monte_carlo_lower", "monte_carlo_upper"];

const causes = [
  ["independent", "independent of transfusion"],
  ["dead", "died"],
  ["relapsed", "relapsed"],
  ["regrafted", "second graft"],
  ["eventFree", "none of these"],
] as const satisfies readonly (readonly [keyof Incidence, string])[];

/** Cumulative incidences of all runs as tidy CSV: a row a run, arm, cause and day of the therapy clock (0 to the horizon); fractions of the simulated patients, the limits of chance with this many of them for independence only. */
export function incidenceCsv(runs: readonly TakeoutRun[]): string {
  const rows = runs.flatMap(({ id, summary }) =>
    summary.arms.flatMap(({ arm, incidence }) =>
      causes.flatMap(([cause, words]) =>
        incidence.day.map((day, index) => {
          const { lower, upper } = incidence.monteCarlo;
          const limits = cause === "independent" ? [lower[index] ?? null, upper[index] ?? null] : [null, null];
          return [id, arm, day, words, incidence[cause][index] ?? null, ...limits];
        }),
      ),
    ),
  );
  return csvText([header, ...rows]);
}
