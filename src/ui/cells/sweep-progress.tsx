import { counted } from "../../base/counted.ts";
import { grouped } from "../../base/grouped.ts";
import type { CellContext } from "./cell-context.ts";
import type { SweepInSight } from "./sweep-in-sight.ts";

interface SweepProgressProps {
  readonly sweep: SweepInSight;
  readonly context: CellContext;
}

/** How far the runs of a sweep are, with the button that stops or resumes them. */
export function SweepProgress({ sweep: { key, state, points, base }, context }: SweepProgressProps) {
  const underway = state?.state === "running";
  const stopped = state?.state === "cancelled";
  const done = state?.progress ?? null;
  const runs = points.length + (base === null ? 0 : 1);
  const patients = done === null ? counted(0, "patient") : `${grouped(done.done)} of ${counted(done.of, "patient")}`;
  const words = underway ? `${patients}${runs === 0 ? "" : ` in ${counted(runs, "run")}`}` : stopped ? "stopped" : "";
  return (
    <p class="facts-note">
      <span aria-hidden={underway}>{words}</span>{" "}
      {(underway || stopped) && (
        <button type="button" class="button" onClick={() => (underway ? context.cancel(key) : context.run(key))}>
          {underway ? "Cancel" : "Run"}
        </button>
      )}
    </p>
  );
}
