import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SurvivalReport } from "../../../src/schema/survival-report.ts";
import { bundledModule } from "../bundled-module.ts";
import { cSource, printedBy } from "../native/compiled-program.ts";
import type { Extent, Part } from "../part.ts";
import { atMost, type Row, row } from "../row.ts";
import { inEmptyFolder } from "../empty-folder.ts";
import type * as StatisticsBundle from "../statistics/statistics-bundle.ts";
import { turns } from "../turns.ts";

const setting = { limits: "log-log", taus: [365] } as const;

/** The numbers of a report in the order survival.R writes its own; what neither can work out is not a number. */
function numbersOf({ groups }: SurvivalReport): readonly number[] {
  const [group] = groups;
  if (group === undefined) throw new Error("the report has no group");
  const { curve, restrictedMean } = group;
  const perCause = (what: "estimate" | "lower" | "upper"): readonly number[] =>
    [0, 1].flatMap((cause) => curve.map(({ incidence }) => incidence[cause]?.[what] ?? Number.NaN));
  const mean = restrictedMean.flatMap(({ value, se }) => [value ?? Number.NaN, se ?? Number.NaN]);
  return [
    ...perCause("estimate"),
    ...perCause("lower"),
    ...perCause("upper"),
    ...curve.map(({ survival }) => survival),
    ...mean,
  ];
}

/** The largest difference, as a share of the larger number where that is above 1. */
function distance(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) throw new Error(`${one.length} numbers against R's ${other.length}`);
  return one.reduce((most, value, index) => {
    const theirs = other[index] ?? Number.NaN;
    if (Number.isNaN(value) && Number.isNaN(theirs)) return most;
    const gap = Math.abs(value - theirs) / Math.max(1, Math.abs(theirs));
    return Number.isNaN(gap) ? Infinity : Math.max(most, gap);
  }, 0);
}

async function statisticsIn(folder: string, { times, full, say }: Extent): Promise<readonly Row[]> {
  const { observedTimes, survivalReport }: typeof StatisticsBundle = await bundledModule(
    "tests/bench/statistics/statistics-bundle.ts",
  );
  const patients = full ? 1_000_000 : 100_000;
  if (!full) say("a tenth of a million patients: --full takes the million, and R some minutes for it");
  const { time, status } = observedTimes(patients);
  const report = (): SurvivalReport => survivalReport({ time, status, entry: null, group: null }, setting);
  const ours = (): number => {
    const since = performance.now();
    report();
    return (performance.now() - since) / 1000;
  };
  const name = `statistics of ${patients.toLocaleString("en")} patients`;
  if (spawnSync("Rscript", ["-e", "library(survival)"]).status !== 0) {
    say("R's survival left out: there is no R with it (Debian: r-cran-survival)");
    const { alone } = await turns(times, { alone: ours });
    return [row(name, "s", alone)];
  }
  const file = join(folder, "times");
  writeFileSync(file, Float64Array.from([...time, ...status]));
  const script = cSource("statistics", "survival.R");
  const seconds = await turns(times, { ours, theirs: () => Number(printedBy("Rscript", script, file)) });
  const out = join(folder, "numbers");
  printedBy("Rscript", script, file, out);
  const theirs = new Float64Array(Uint8Array.from(readFileSync(out)).buffer);
  const named = { name: "R's survival", measured: seconds.theirs };
  return [
    row(`${named.name}: ${name}`, "s", seconds.theirs),
    row(name, "s", seconds.ours, named),
    row("largest difference to R's survival", "of 1", [distance(numbersOf(report()), [...theirs])], atMost(1e-9, "")),
  ];
}

/** Kaplan–Meier, Aalen–Johansen, limits and a restricted mean of observed times, from columns in memory. */
export const statistics: Part = {
  name: "statistics",
  about: "Aalen–Johansen, limits and restricted mean against R's survival",
  measure: async (extent) => inEmptyFolder(async (folder) => statisticsIn(folder, extent)),
};
