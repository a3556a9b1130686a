import type { Failure } from "../schema/failure.ts";
import type { Progress } from "../schema/progress.ts";
import type { CellValue } from "./cell-value.ts";

/**
 * Where a cell stands. idle: nothing to show yet, as what it reads has none; running; settled; stale: it shows an answer to an earlier question and nothing is under way; failed; cancelled. A chart or table stands where the cells it reads stand, and its value is theirs.
 */
export interface CellState {
  readonly state: "idle" | "running" | "settled" | "stale" | "failed" | "cancelled";
  /** The last good answer, whole or (of a run still sharpening, or cancelled) for the first so many patients; null: none yet. */
  readonly value: CellValue | null;
  /** Whether the value answers the present question; false: show it as stale. */
  readonly current: boolean;
  readonly failures: readonly Failure[];
  /** How far a run under way has come; null before its first word and once it has ended. */
  readonly progress: Progress | null;
}

/** A cell before anything has happened to it. */
export const idle: CellState = { state: "idle", value: null, current: false, failures: [], progress: null };
