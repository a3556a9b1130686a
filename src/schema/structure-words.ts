import type { Structure } from "./structure.ts";

interface Words {
  readonly label: string;
  /** What is otherwise, as a sentence without its full stop. */
  readonly says: string;
}

/** How the model may be built, in words. What each variant assumes has grade E: nobody has measured it. */
export const structureWords: Readonly<Record<Structure, Words>> = {
  standard: { label: "As it stands", says: "the model with nothing changed" },
  "one-class": { label: "One class", says: "every patient is of the self-limited class" },
  "one-antibody": {
    label: "Only IgG",
    says: "all isoagglutinin is IgG, the slower of the two to go; none is IgM",
  },
  "host-cells": {
    label: "Host red cells",
    says: "mixed chimerism: the patient’s old marrow keeps up a tenth of a healthy one, out of the antibody’s reach",
  },
  "own-cell-loss": {
    label: "Own cells destroyed",
    says: "antibody also removes the patient’s own new red cells, at most 1 % a day; transfused ones are spared",
  },
  "no-feedback": {
    label: "No feedback",
    says: "anaemia does not drive the marrow: with or without erythropoietin it works as in health",
  },
  "fixed-lifespan": {
    label: "Fixed lifespan",
    says: "every red cell lives exactly as long as the mean, and a transfused unit leaves linearly",
  },
};
