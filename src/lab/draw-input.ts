import { drawnFacts, openDraw } from "../model/index.ts";
import type { RunInput } from "./seat.ts";

/** What a run's chunks of one draw (from 0) are lived with: the facts as drawn, but for what the request says itself. The last one made is kept, since a thread is prepared anew for every other; without draws it is the run's own. */
export function drawInput(run: RunInput): (draw: number | undefined) => RunInput {
  let latest: { readonly draw: number; readonly input: RunInput } | undefined;
  return (draw) => {
    const drawn = draw === undefined ? undefined : run.draws?.[draw];
    if (draw === undefined || drawn === undefined) return run;
    if (latest?.draw !== draw) {
      const { request } = run;
      latest = { draw, input: { request, facts: drawnFacts(run.facts, openDraw(request, drawn)) } };
    }
    return latest.input;
  };
}
