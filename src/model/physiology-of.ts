import type { Physiology } from "../kernel/index.ts";
import { type ModelStructure, modelStructure } from "./model-structure.ts";
import type { Typical } from "./typical.ts";

const LN10 = 2.302585092994046;

/** What the kernel needs to know that is the same in every patient, from the table of parameters and how the model is built. */
export function physiologyOf(typical: Typical, { lifespanOf }: ModelStructure = modelStructure()): Physiology {
  return {
    lifespan: lifespanOf(Math.round(typical.value("nL"))),
    randomLoss: typical.value("hx"),
    marrowTransit: typical.value("tauMr"),
    transitShortening: typical.value("kr"),
    erythropoietinIntercept: LN10 * typical.value("e0"),
    erythropoietinSlope: LN10 * typical.value("e1"),
    consumption: typical.value("kappa"),
    steepness: typical.value("hA"),
    inhibitionResponse: typical.value("kU"),
  };
}
