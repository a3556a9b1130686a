import type { CellState } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { RunRequest } from "../../schema/run-request.ts";
import type { Summary } from "../../schema/summary.ts";

/** A run as the page shows it: where it stands, the answer in sight with the request it answers, and how far a new one has come. */
export interface RunView {
  /** stale: what is in sight does not answer the settings, whether an answer is under way or not. */
  readonly state: "running" | "settled" | "stale" | "failed" | "cancelled";
  readonly underway: boolean;
  readonly summary: Summary | null;
  readonly answered: RunRequest | null;
  /** Whether what is in sight answers the settings; true while nothing is. */
  readonly current: boolean;
  readonly done: number;
  readonly of: number;
  readonly failures: readonly Failure[];
}

/** What a run asks for: patients, under each of so many draws where it has any. */
type Asked = Pick<RunRequest, "patients" | "draws">;

/** How a *simulate* cell stands, as the page shows it; one that waits for a cell which failed has failed with it. While it is under way all lives count. */
export function runView({ state, value, current, failures, progress }: CellState, { patients, draws }: Asked): RunView {
  const shown = value?.kind === "simulate" ? value : null;
  const old = shown !== null && !current;
  const still = state === "idle" ? "failed" : state;
  return {
    state: old && (state === "idle" || state === "running") ? "stale" : still,
    underway: state === "running",
    summary: shown?.summary ?? null,
    answered: shown?.request ?? null,
    current: !old,
    done: progress?.done ?? (current ? (shown?.summary.patients ?? 0) : 0),
    of: progress?.of ?? (state === "running" ? patients * Math.max(1, draws ?? 1) : patients),
    failures,
  };
}
