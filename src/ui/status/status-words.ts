import { grouped } from "../../base/grouped.ts";
import { plusMinus } from "../words/plus-minus.ts";
import { timeLeft } from "../words/time-left.ts";
import { monteCarloError } from "./monte-carlo-error.ts";
import type { RunView } from "./run-view.ts";

/** How far a run is, in a line; `elapsed` is how long it has been under way, in ms; `withoutError`: the Monte-Carlo error is left out. */
export function statusWords(
  { state, underway, summary, current, done, of }: RunView,
  elapsed: number,
  withoutError: boolean,
): string {
  const error = summary === null || !current || withoutError ? "" : plusMinus(monteCarloError(summary));
  const count = `${grouped(done)} of ${grouped(of)}`;
  if (underway) return joined(count, error, timeLeft(done, of, elapsed));
  switch (state) {
    case "settled":
      return joined(
        summary !== null && summary.patients + summary.vacant < of ? `Settled at ${count}` : "Settled",
        error,
      );
    case "cancelled":
      return joined(`Cancelled${current && done > 0 ? ` at ${count}` : ""}`, error);
    case "failed":
      return "Failed";
    case "stale":
    case "running":
      return "Stale";
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
