import type { Fate } from "../../../src/model/studies/first-independence.ts";
import { enrol } from "../../../src/model/enrol.ts";
import { compiledRun } from "../compiled-run.ts";

const [entrant] = enrol(compiledRun(), 0, 1).entrants;

/** A fate by what matters of it, of one and the same entrant. */
export function fate(independent: number, event: number, { recovery = independent, antibodyBelow = 0 } = {}): Fate {
  if (entrant === undefined) throw new Error("nobody enrolled");
  return { entrant, event: { cause: "dead", day: event }, independent, recovery, antibodyBelow };
}
