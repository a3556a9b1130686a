import type { FigureArm } from "./figure-arm.ts";
import { inSentence } from "./in-sentence.ts";

/** An arm's name within a sentence: "watchful waiting", "erythropoietin + rituximab"; a name the reader gave stays as it was written. */
export function armWithin({ label, own = false }: Pick<FigureArm, "label" | "own">): string {
  return own ? label : label.split(" + ").map(inSentence).join(" + ");
}

/** Its short name within a sentence, a caption or the name of an axis. */
export function shortWithin({ shortLabel, own }: FigureArm): string {
  return armWithin({ label: shortLabel, ...(own === undefined ? {} : { own }) });
}
