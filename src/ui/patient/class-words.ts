import type { PatientClass } from "../../schema/patient-course.ts";

/** The classes of the disease: their names, and what makes them. */
export const classWords: Readonly<Record<PatientClass, { readonly name: string; readonly means: string }>> = {
  "self-limited": {
    name: "self-limited",
    means: "The plasma cells that make the antibody are lost within weeks or months by themselves.",
  },
  persistent: {
    name: "persistent",
    means: "The plasma cells that make the antibody are long-lived.",
  },
  cellular: {
    name: "not antibody-driven",
    means: "Cells and no antibody hold the progenitors back, and that fades by itself.",
  },
};
