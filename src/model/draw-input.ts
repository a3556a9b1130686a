import { drawnFacts } from "./drawn-facts.ts";
import { openDraw } from "./open-draw.ts";
import type { RunInput } from "./run-input.ts";

/** What a run's chunks of one draw (from 0) are lived with: the facts as drawn, but for what the request says itself. Where no draw is named, or the run has none of that number, it is the run's own. */
export function drawInput(run: RunInput, draw: number | undefined): RunInput {
  const drawn = draw === undefined ? undefined : run.draws?.[draw];
  if (drawn === undefined) return run;
  const { request, facts } = run;
  return { request, facts: drawnFacts(facts, openDraw(request, drawn)) };
}
