import type { Measurement } from "../schema/drawn-influence.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import type { StudyDesign } from "../stats/index.ts";
import type { DrawnCourse } from "./draw-keeper.ts";

/** One draw's number in posterior.csv, what the reader leaves open of its values, and what became of its patients in each arm that is looked at. */
export interface LivedDraw {
  readonly number: number;
  readonly draw: ParameterDraw;
  readonly courses: Readonly<Record<string, DrawnCourse>>;
}

/** A study that might be done, and how draws expect it at a size. */
export interface Candidate extends Pick<Measurement, "study" | "arm" | "name"> {
  readonly designOf: (n: number) => StudyDesign;
}
