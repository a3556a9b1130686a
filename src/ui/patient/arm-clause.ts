import { armWithin, type FigureArm } from "../../plots/index.ts";

/** An arm as a clause of a sentence: "under watchful waiting", "with rituximab". */
export function armClause(arm: FigureArm): string {
  return `${arm.slot === 1 ? "under" : "with"} ${armWithin(arm)}`;
}
