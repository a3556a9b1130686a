import type { Lifespan } from "./lifespan.ts";

/** What is the same in every patient. Times in days, haemoglobin in g/dL, erythropoietin in mIU/mL; symbols as in the model's table of parameters. */
export interface Physiology {
  /** How mature cells age. */
  readonly lifespan: Lifespan;
  readonly randomLoss: number;
  readonly marrowTransit: number;
  readonly transitShortening: number;
  readonly erythropoietinIntercept: number;
  readonly erythropoietinSlope: number;
  readonly consumption: number;
  readonly steepness: number;
  readonly inhibitionResponse: number;
}
