import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { runRequest } from "../../notebook/index.ts";
import type { DrawnInfluence, InfluenceRequest } from "../../schema/drawn-influence.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { type Asking, useAnswer } from "../cells/use-answer.ts";
import { useNear } from "../patient/use-near.ts";

/** Asks what an outcome of a run under draws leans on, once `place` is near the window and the run has settled; a question nobody waits for any more is cancelled. */
export function useInfluence(
  { key, run }: RunFacts,
  { view, lab }: CellContext,
  place: RefObject<HTMLElement | null>,
  wanted: Omit<InfluenceRequest, "run">,
): Asking<InfluenceRequest, DrawnInfluence> {
  const near = useNear(place);
  const request = useMemo(() => runRequest(view.notebook, key), [view.notebook, key]);
  const latest = useRef(new AbortController());
  useEffect(() => () => latest.current.abort(), []);
  const ready = request.ok && near && run.state === "settled" && wanted.arm !== "";
  return useAnswer<InfluenceRequest, DrawnInfluence>(
    ready ? { run: request.value, ...wanted } : null,
    async (question) => {
      latest.current.abort();
      latest.current = new AbortController();
      return lab.influence(latest.current.signal, question);
    },
  );
}
