import { ok, type Result } from "../base/result.ts";
import { calibrate, calibrationRunCsv, diagnosticsCsv, openStudyTables, posteriorCsv } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { calibrateOptions } from "./calibrate-options.ts";
import { dataSources } from "./data-sources.ts";
import { startStudies } from "./start-studies.ts";
import { writeOut } from "./write-out.ts";

declare const erythronVersion: string;

/** What a calibration came to, and the files it wrote. */
export interface Calibrated {
  readonly draws: number;
  readonly simulated: number;
  readonly temperatures: readonly number[];
  readonly files: readonly string[];
}

/** `calibrate`: draws from what the published studies leave open, written as posterior.csv, with its diagnostics and how it came about beside it. Undefined where the words after the command's name are no such command. */
export async function calibrateCommand(words: readonly string[]): Promise<Result<Calibrated, Failure> | undefined> {
  const options = calibrateOptions(words);
  if (options === undefined || !options.ok) return options;
  const { setting, study, workers: count, out } = options.value;
  const tables = openStudyTables(dataSources);
  if (!tables.ok) return tables;
  const { facts, targets } = tables.value;
  const { workers, end } = startStudies(count);
  const calibration = await calibrate({ facts, targets, study }, setting, workers, (simulated) =>
    process.stderr.write(`studies simulated: ${simulated}\n`),
  );
  end();
  const stated = {
    model: "prca@1",
    version: erythronVersion,
    seed: setting.seed,
    moves: setting.moves,
    "patients a study": study.patients,
    "seed of patients": study.seed,
    resolved: study.resolved,
    "counted from diagnosis": study.fromDiagnosis,
    window: study.window,
  };
  const files = {
    "posterior.csv": posteriorCsv(facts, calibration),
    "posterior-diagnostics.csv": diagnosticsCsv(calibration),
    "posterior-run.csv": calibrationRunCsv(calibration, stated),
  };
  return ok({
    draws: calibration.draws.length,
    simulated: calibration.simulated,
    temperatures: calibration.sample.levels.map(({ temperature }) => temperature),
    files: Object.entries(files).map(([name, text]) => writeOut(out, name, text)),
  });
}
