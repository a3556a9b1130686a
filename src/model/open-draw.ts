import type { ParameterDraw } from "../schema/parameter-draw.ts";
import type { RunRequest } from "../schema/run-request.ts";

const CLASSES = ["classSelfLimited", "classPersistent", "classCellular"];
const CORD_BLOOD = "cord-blood net";

/** What a request leaves open of a draw: what the reader typed wins, a mix of classes as a whole; and the net effect of cord blood is drawn only where the priors are to decide about it. */
export function openDraw(
  { parameters, assume }: Pick<RunRequest, "parameters" | "assume">,
  draw: ParameterDraw,
): ParameterDraw {
  const mixed = CLASSES.some((symbol) => symbol in parameters);
  const closed = (name: string): boolean =>
    name in parameters || (mixed && CLASSES.includes(name)) || (name === CORD_BLOOD && assume !== "priors");
  return Object.fromEntries(Object.entries(draw).filter(([name]) => !closed(name)));
}
