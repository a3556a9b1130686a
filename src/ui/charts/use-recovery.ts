import { useEffect, useMemo, useRef } from "preact/hooks";
import { runRequest } from "../../notebook/index.ts";
import type { FigureArm } from "../../plots/index.ts";
import type { Recovery, RecoveryRequest } from "../../schema/recovery.ts";
import { figureArms } from "../arms/figure-arms.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { type Asking, useAnswer } from "../cells/use-answer.ts";

/** How the question stands, and the arms of the run it was asked of, as they are drawn. */
export interface RecoveryAnswer {
  readonly asking: Asking<RecoveryRequest, Recovery>;
  readonly arms: readonly FigureArm[];
}

/** Asks how a state runs in the first patients of the run the document asks for (null: nothing is asked), once the figure is near the window and the run has settled; a question nobody waits for any more is cancelled. */
export function useRecovery(
  { key, run, regimens, named }: RunFacts,
  { view, lab }: CellContext,
  near: boolean,
  wanted: Omit<RecoveryRequest, "run"> | null,
): RecoveryAnswer {
  const request = useMemo(() => runRequest(view.notebook, key), [view.notebook, key]);
  const latest = useRef(new AbortController());
  useEffect(() => () => latest.current.abort(), []);
  const ready = request.ok && near && run.state === "settled" && wanted !== null;
  const asking = useAnswer<RecoveryRequest, Recovery>(
    ready ? { run: request.value, ...wanted } : null,
    async (question) => {
      latest.current.abort();
      latest.current = new AbortController();
      return lab.recovery(latest.current.signal, question);
    },
  );
  const asked = asking.answered?.question.run.arms;
  const arms = useMemo(() => {
    const own = asked?.map(({ arm, regimens: given }) => ({ arm, regimens: given.map(({ regimen }) => regimen) }));
    return figureArms(own ?? named, new Map(regimens.map(({ id, label }) => [id, label])));
  }, [asked, regimens.length, JSON.stringify(named)]);
  return { asking, arms };
}
