import type { RuntimeView } from "../../notebook/index.ts";
import { fullSimulate } from "../../schema/simulate-cell.ts";

/** The last day of the first run that compares the arms known by `id`; where there is none, of a run that says nothing of it. */
export function horizonOf({ cells }: RuntimeView["plan"], id: string): number {
  const [run] = cells.flatMap(({ settled }) => (settled?.kind === "simulate" && settled.arms === id ? [settled] : []));
  return fullSimulate(run ?? { kind: "simulate", id: "run", arms: id }).horizon;
}
