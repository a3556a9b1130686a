import { fixedLifespan, gammaLifespan, type Lifespan, ownCellLoss } from "../kernel/index.ts";
import type { Structure, StructureVariant } from "../schema/structure.ts";
import type { Patient } from "./patient.ts";

/** What a variant of how the model is built makes of the table, of patients and of the kernel's physiology. */
export interface ModelStructure {
  /** Undefined: the model as it stands. */
  readonly variant?: StructureVariant;
  /** Typical values it sets, whatever the table, a draw or the reader says. */
  readonly values: Readonly<Record<string, number>>;
  readonly patientOf: (drawn: Patient) => Patient;
  /** Supply by cells of the patient's old marrow on every day, 1 being a healthy marrow: the antibody does not reach them, inhibition by cells does. */
  readonly hostSupply: number;
  /** How mature cells age, given the stages of a life. */
  readonly lifespanOf: (stages: number) => Lifespan;
  /** Whether the WebAssembly kernel knows it. */
  readonly inEveryEngine: boolean;
}

/** The share of a healthy marrow that host cells keep up in mixed chimerism: assumed. */
export const HOST_SUPPLY = 0.1;
/** The most that antibody takes of the patient's own mature cells a day; half of it where A is A50. Assumed: it shortens a life of 113 d on average to 67 d. */
const MOST_OWN_LOSS = 0.01;

const standard: ModelStructure = {
  values: {},
  patientOf: (drawn) => drawn,
  hostSupply: 0,
  lifespanOf: gammaLifespan,
  inEveryEngine: true,
};

const variants: Readonly<Record<StructureVariant, Partial<ModelStructure>>> = {
  "one-class": { values: { classSelfLimited: 1, classPersistent: 0, classCellular: 0 } },
  "one-antibody": { patientOf: (drawn) => ({ ...drawn, shareM: 0 }) },
  "host-cells": { hostSupply: HOST_SUPPLY },
  "own-cell-loss": {
    lifespanOf: (stages) => ownCellLoss(stages, MOST_OWN_LOSS),
    inEveryEngine: false,
  },
  // at a largest stimulation of 1 the output is that in health, whatever erythropoietin there is
  "no-feedback": { patientOf: (drawn) => ({ ...drawn, maxStimulation: 1 }) },
  "fixed-lifespan": { lifespanOf: () => fixedLifespan, inEveryEngine: false },
};

/** The model as it stands, or as a variant builds it. */
export function modelStructure(structure: Structure = "standard"): ModelStructure {
  return structure === "standard" ? standard : { ...standard, variant: structure, ...variants[structure] };
}
