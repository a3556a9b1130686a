import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ok, type Result } from "../base/result.ts";
import {
  calibrate,
  calibrationRunCsv,
  diagnosticsCsv,
  openTables,
  posteriorCsv,
  type StudyWorker,
} from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { calibrateOptions } from "./calibrate-options.ts";
import { dataSources } from "./data-sources.ts";
import { startThread } from "./spawn-threads.ts";

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
  const { setting, study, workers, out } = options.value;
  const tables = openTables(dataSources);
  if (!tables.ok) return tables;
  const { facts, targets } = tables.value;
  const script = new URL("./studies.js", import.meta.url);
  let over = false;
  const lost = (why: string): void => {
    if (!over) throw new Error(`a thread that simulates studies is lost: ${why}`);
  };
  const threads = Array.from({ length: workers }, () => startThread<StudyWorker>(script, lost));
  const calibration = await calibrate(
    { facts, targets, study },
    setting,
    threads.map(({ exposed }) => exposed),
    (simulated) => process.stderr.write(`studies simulated: ${simulated}\n`),
  );
  over = true;
  for (const thread of threads) thread.terminate();
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
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  return ok({
    draws: calibration.draws.length,
    simulated: calibration.simulated,
    temperatures: calibration.sample.levels.map(({ temperature }) => temperature),
    files: Object.keys(files).map((name) => join(out, name)),
  });
}
