import { nextMilestone } from "./milestone.ts";

/** A range of a run's patients (`from` inclusive, `to` exclusive) and how often it has failed. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly failures: number;
  /** Which of a run's draws (from 0) its patients live under; left out in a run without. */
  readonly draw?: number;
}

/** The chunk of at most `size` patients that begins at `from`; it ends early at the next milestone and at the last of `patients`. */
export function chunkFrom(from: number, size: number, patients: number): Chunk {
  return { from, to: Math.min(from + size, nextMilestone(from), patients), failures: 0 };
}
