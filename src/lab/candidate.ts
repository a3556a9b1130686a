import type { Measurement } from "../schema/drawn-influence.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import type { StudyDesign } from "../stats/index.ts";

/** One draw's number in posterior.csv, and what the reader leaves open of its values. */
export interface LivedDraw {
  readonly number: number;
  readonly draw: ParameterDraw;
}

/** A study that might be done, and how draws expect it at a size. */
export interface Candidate extends Pick<Measurement, "study" | "name"> {
  readonly designOf: (n: number) => StudyDesign;
}
