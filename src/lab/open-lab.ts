import { ok, type Result } from "../base/result.ts";
import { engineOf } from "../model/index.ts";
import type { Failure } from "../schema/failure.ts";
import type { CaseStore } from "./case-store.ts";
import { coursePatient } from "./course-patient.ts";
import { drawKeeper } from "./draw-keeper.ts";
import { drawnInfluence } from "./drawn-influence.ts";
import { inlineThread } from "./inline-thread.ts";
import type { Lab } from "./lab.ts";
import { type DataSources, openTables } from "./open-tables.ts";
import { ownCases } from "./own-cases.ts";
import { pool } from "./pool.ts";
import { recoverPatients } from "./recover-patients.ts";
import { rosterPatients } from "./roster-patients.ts";
import { simulatePatients } from "./simulate-patients.ts";
import { simulateRun } from "./simulate-run.ts";
import { surviveFile } from "./survive-file.ts";
import type { Spawn } from "./thread.ts";

export { calibrate, type CalibrationSetting } from "./calibrate.ts";
export { calibrationRunCsv, diagnosticsCsv, posteriorCsv } from "./calibration-tables.ts";
export { studySetting, type StudySetting } from "../model/index.ts";
export type { CaseStore, StoredCases } from "./case-store.ts";
export type { Lab } from "./lab.ts";
export { openStudyTables } from "./open-study-tables.ts";
export { type DataSources, openTables } from "./open-tables.ts";
export { lentSimulator } from "./lent-simulator.ts";
export { serveLab } from "./serve-lab.ts";
export type { Simulator } from "./simulator.ts";
export { outcomeMeasures } from "./drawn-outcome.ts";
export { outcomeWorker, type OutcomeWorker } from "./outcome-worker.ts";
export { influenceCsv } from "./influence-csv.ts";
export { influence } from "./influence.ts";
export { predictionsCsv, predictTargets } from "./predict-targets.ts";
export { rankStudies, type StudyRanks } from "./rank-studies.ts";
export { ownRows, sensitivityCsv, sensitivityRows } from "./sensitivity.ts";
export { studyExpectations, studyExpectationsCsv } from "./study-expectations.ts";
export { studyWorker, type StudyWorker } from "./study-worker.ts";
export type { Spawn, Thread } from "./thread.ts";

export interface LabSetting {
  readonly sources: DataSources;
  /** Where a reader's own cases can be kept; null: nowhere. */
  readonly store: CaseStore | null;
  /** Starts a simulate worker; null simulates where the lab is. */
  readonly spawn: Spawn | null;
  /** The text of the WebAssembly kernel for what is simulated where the lab is; null: TypeScript, which gives the same bits. */
  readonly kernel: string | null;
  /** How many simulate workers, ≥ 1; without `spawn` there is one place to simulate, whatever this says. */
  readonly workers: number;
}

/** How many simulate workers a machine with so many cores gets unless asked otherwise: one a core, from 1 to 8. */
export function workersFor(cores: number): number {
  return Math.max(1, Math.min(8, cores));
}

/** Opens the data and stands ready to simulate: in a worker, in Node and in tests. Fails when a data file cannot be read at all. */
export function openLab({ sources, store, spawn, kernel, workers }: LabSetting): Result<Lab, Failure> {
  const opened = openTables(sources);
  if (!opened.ok) return opened;
  const tables = opened.value;
  const { facts } = tables;
  const engine = engineOf(kernel);
  const threads = spawn === null ? pool(() => inlineThread(engine), 1) : pool(spawn, workers);
  const kept = drawKeeper();
  return ok({
    query: async (query) => tables.query(query),
    trajectories: async (patients) => simulatePatients(patients, facts),
    patient: async (request) => coursePatient(request, facts, engine),
    roster: async (request) => rosterPatients(request, facts, engine),
    recovery: async (signal, request) => recoverPatients(signal, request, facts, { engine, draws: tables.draws }),
    influence: async (signal, request) => drawnInfluence(signal, request, { tables, threads, kept }),
    survival: async (request) => surviveFile(request),
    ...ownCases(store),
    simulate: async (signal, asked, onProgress) => simulateRun(signal, asked, onProgress, { tables, threads, kept }),
  });
}
