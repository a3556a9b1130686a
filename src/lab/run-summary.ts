import type { Summary } from "../schema/summary.ts";
import { drawBands } from "./draw-bands.ts";
import { isDrawMilestone } from "./milestone.ts";
import type { Counted } from "./prefix.ts";
import type { RunInput } from "../model/index.ts";
import { summarise } from "./summarise.ts";
import { summariseDraws } from "./summarise-draws.ts";

/** Makes the summaries of a run from its counts as they come, in their order: one for every counts of a run without draws; under draws, each to be shown once, one after 8, 32, 128, … draws and null in between. The last counts always give one. */
export function runSummary({ request, facts, draws }: RunInput): (counted: Counted) => Summary | null {
  if (draws === undefined) return (counted) => summarise(request, facts, counted);
  const collected = drawBands(request, draws.length);
  const last = draws.length * request.patients;
  return (counted) => {
    if (counted.draw !== undefined) collected.add(counted.draw);
    if (counted.slots < last && !isDrawMilestone(counted.slots / request.patients)) return null;
    return summariseDraws(summarise(request, facts, counted), collected.bands());
  };
}
