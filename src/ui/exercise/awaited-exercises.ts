import type { PlannedCell, RuntimeView } from "../../notebook/index.ts";
import { failuresBehind } from "../cells/failures-behind.ts";
import { runBehind } from "../cells/run-behind.ts";
import type { ExerciseProgress } from "../../schema/exercise-progress.ts";

/** Figures that show no outcome of a run, but what is published or what the studies left of each number. */
const ofNoOutcome: ReadonlySet<string> = new Set([
  "observed",
  "evidence",
  "tested",
  "identifiability",
  "ridge",
  "indices",
  "belief",
]);

/** The run whose outcome a figure or table shows, also by way of a sweep; null where it shows none. */
function runShown(view: RuntimeView, { settled }: PlannedCell): string | null {
  const shows =
    (settled?.kind === "chart" && !ofNoOutcome.has(settled.show)) ||
    (settled?.kind === "table" && (settled.show === "summary" || settled.show === "sweep"));
  return shows ? runBehind(view, String(settled.of)) : null;
}

/** The exercises above a figure or table that ask of the run it shows and whose answer the reader has neither given nor looked at; none where the figure, or the exercise, has failed. */
export function awaitedExercises(
  view: RuntimeView,
  planned: PlannedCell,
  progress: ReadonlyMap<string, ExerciseProgress>,
): readonly string[] {
  const run = runShown(view, planned);
  if (run === null || failuresBehind(view, planned.key).length > 0) return [];
  const above = view.plan.cells.slice(0, view.plan.cells.indexOf(planned));
  return above.flatMap(({ key, settled, failures }) => {
    if (settled?.kind !== "exercise" || failures.length > 0 || failuresBehind(view, key).length > 0) return [];
    const { id, of, answer } = settled;
    const asks = [of, answer.run, answer.minus?.run].includes(run);
    return asks && progress.get(id)?.seen !== true ? [id] : [];
  });
}
