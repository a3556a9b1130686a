import type { Result } from "../base/result.ts";
import type { DrawnInfluence, InfluenceRequest } from "../schema/drawn-influence.ts";
import type { Failure } from "../schema/failure.ts";
import type { Inspection, KeptCases, OwnFile, OwnOpened, OwnReading, OwnView } from "../schema/own-file.ts";
import type { PatientCourse, PatientRequest, Roster, RosterRequest } from "../schema/patient-course.ts";
import type { Progress } from "../schema/progress.ts";
import type { Query, QueryRows } from "../schema/query.ts";
import type { Recovery, RecoveryRequest } from "../schema/recovery.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import type { SurvivalReport } from "../schema/survival-report.ts";
import type { SurvivalRequest } from "../schema/survival-request.ts";
import type { Trajectory } from "../schema/trajectory.ts";

export type Answer<Value> = Promise<Result<Value, Failure>>;

/** All that sees rows, behind one port: the page holds one of these, and so do Node and the tests. */
export interface Lab {
  /** Reads rows of an open table: a filter, then columns. The tables cases, cohorts, targets, parameters, regimens, effects, predictions and references, and what is made of them, are open from the start. */
  query(query: Query): Answer<QueryRows>;
  /** Simulates; `onProgress` gets the answer for the first 128 patients, then at each doubling; under parameter draws after 8 draws, then at each doubling. The signal cancels: reason "cancelled". */
  simulate(signal: AbortSignal, request: RunRequest, onProgress: (progress: Progress) => void): Answer<Summary>;
  /** Simulates given patients under given schedules, as reference/trajectories.json writes them (unknown JSON; parsed inside). */
  trajectories(patients: unknown): Answer<readonly Trajectory[]>;
  /** One simulated patient of a run, in every arm, day by day; fails, with reason "missing", where nobody was eligible on that slot's start day. */
  patient(request: PatientRequest): Answer<PatientCourse>;
  /** The first so many patients of a run and what became of each in every arm. */
  roster(request: RosterRequest): Answer<Roster>;
  /** One state of the first so many patients of a run, as quantiles by day and as single courses, in every arm. The signal cancels: reason "cancelled". */
  recovery(signal: AbortSignal, request: RecoveryRequest): Answer<Recovery>;
  /** What an outcome of one arm of a run under draws leans on; fails where the run has too few draws. The signal cancels: reason "cancelled". */
  influence(signal: AbortSignal, request: InfluenceRequest): Answer<DrawnInfluence>;
  /** Survival, incidences, quantiles, restricted means and tests of a file of times. */
  survival(request: SurvivalRequest): Answer<SurvivalReport>;
  /** Looks into a reader's file, CSV or XLSX, and holds it until it is read or another is inspected; nothing of it is open yet. */
  inspect(file: OwnFile): Answer<Inspection>;
  /** Opens the inspected file's rows as the reader's own cases, in place of any open before; bad rows are refused one by one with row and column. */
  openOwn(reading: OwnReading): Answer<OwnOpened>;
  /** The reader's own cases; null while none are open. */
  own(): Answer<OwnView | null>;
  /** Keeps the open cases in this browser; fails where there is no storage. */
  keepOwn(): Answer<KeptCases>;
  /** What is kept in this browser; null: nothing. */
  keptOwn(): Answer<KeptCases | null>;
  /** Opens the kept cases. */
  openKept(): Answer<OwnOpened>;
  /** Closes the reader's cases; what is kept stays kept. */
  closeOwn(): Answer<null>;
  /** Closes the reader's cases and deletes what is kept, the store included. */
  forgetOwn(): Answer<null>;
}
