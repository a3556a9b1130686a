import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { runRequest } from "../../notebook/index.ts";
import type { Roster, RosterRequest } from "../../schema/patient-course.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { type Asking, useAnswer } from "../cells/use-answer.ts";
import { useNear } from "../patient/use-near.ts";

/** Patients of the run in sight, one by one. */
export interface RosterInSight {
  readonly asking: Asking<RosterRequest, Roster>;
  /** Null while there are none of the very run that is in sight. */
  readonly roster: Roster | null;
}

/** The first so many patients of the run in sight: asked for once the run has settled and `place` is near the window, so that no figure waits for it. */
export function useRoster(
  { key, run }: RunFacts,
  { view, lab }: CellContext,
  slots: number,
  place: RefObject<HTMLElement | null>,
): RosterInSight {
  const near = useNear(place);
  const wanted = useMemo(() => runRequest(view.notebook, key), [view.notebook, key]);
  const request = run.answered ?? (wanted.ok ? wanted.value : null);
  const ready = near && request !== null && (run.state === "settled" || run.state === "cancelled");
  const asking = useAnswer<RosterRequest, Roster>(
    ready ? { run: request, slots: Math.min(slots, request.patients) } : null,
    async (question) => lab.roster(question),
  );
  const { answered } = asking;
  const same = answered !== null && JSON.stringify(answered.question.run) === JSON.stringify(run.answered);
  return { asking, roster: same ? answered.value : null };
}
