import { exponential } from "./exponential.ts";

/** What is the same in every patient. Times in days, haemoglobin in g/dL, erythropoietin in mIU/mL; symbols as in the model's table of parameters. */
export interface Physiology {
  readonly stages: number;
  readonly randomLoss: number;
  readonly marrowTransit: number;
  readonly transitShortening: number;
  readonly erythropoietinIntercept: number;
  readonly erythropoietinSlope: number;
  readonly consumption: number;
  readonly steepness: number;
  readonly inhibitionResponse: number;
}

/** How cellular inhibition follows its target over half a day: what stays, and the weights of the target at the start and at the end (exact for a target that moves linearly). */
export function inhibitionStep(response: number): { readonly stays: number; readonly start: number; readonly end: number } {
  const stays = exponential(-0.5 * response);
  const end = 1 - (1 - stays) / (0.5 * response);
  return { stays, start: 1 - stays - end, end };
}
