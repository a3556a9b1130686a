import { drawnFacts, openDraw } from "../model/index.ts";
import type { RunInput } from "./seat.ts";

/** Draws whose facts are kept, one for each thread that may be at another; a thread beyond these is prepared more often. */
const KEPT = 16;

/** What a run's chunks of one draw (from 0) are lived with: the facts as drawn, but for what the request says itself. The last that were asked for are kept, the same object for all who ask, by which a thread knows what it is prepared for; without draws it is the run's own. */
export function drawInput(run: RunInput): (draw: number | undefined) => RunInput {
  const kept = new Map<number, RunInput>();
  return (draw) => {
    const drawn = draw === undefined ? undefined : run.draws?.[draw];
    if (draw === undefined || drawn === undefined) return run;
    const { request } = run;
    const input = kept.get(draw) ?? { request, facts: drawnFacts(run.facts, openDraw(request, drawn)) };
    kept.delete(draw);
    kept.set(draw, input);
    for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
    return input;
  };
}
