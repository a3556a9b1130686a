import type { CourseState } from "../schema/course-state.ts";
import { type PatientPanel, patientPanels } from "./patient-panel.ts";
import type { PanelLevel } from "./course-scale.ts";

/** One state of a course as figures, tables and sentences give it. */
export interface StatePanel extends Pick<PatientPanel, "title" | "unit" | "note" | "scale" | "words"> {
  /** Within a sentence: "haemoglobin". */
  readonly name: string;
  /** What a value is multiplied by where it is printed in its unit. */
  readonly factor: number;
  readonly decimals: number;
}

const fixed = (value: number): string => value.toFixed(2);

const further: Readonly<Record<"inhibition" | "stimulation", Pick<PatientPanel, "title" | "unit" | "note" | "scale">>> =
  {
    inhibition: { title: "Cellular inhibition", unit: "", note: "1 halves what survives", scale: "amount" },
    stimulation: { title: "Drive by erythropoietin", unit: "", note: "fold of the output in health", scale: "amount" },
  };

const printed: Readonly<Record<CourseState, { readonly name: string; readonly decimals: number }>> = {
  haemoglobin: { name: "haemoglobin", decimals: 1 },
  reticulocytes: { name: "absolute reticulocytes", decimals: 1 },
  reticulocytePercent: { name: "reticulocytes", decimals: 2 },
  titreM: { name: "IgM titre", decimals: 1 },
  titreG: { name: "IgG titre", decimals: 1 },
  plasmaCells: { name: "host plasma cells", decimals: 3 },
  graftSupply: { name: "supply of the graft", decimals: 2 },
  cordSupply: { name: "supply of cord blood", decimals: 2 },
  survival: { name: "progenitors that survive", decimals: 0 },
  inhibition: { name: "cellular inhibition", decimals: 2 },
  stimulation: { name: "drive by erythropoietin", decimals: 2 },
  immunosuppression: { name: "immunosuppression", decimals: 0 },
  iron: { name: "body iron gained", decimals: 0 },
};

/** How a state is called, drawn and printed. */
export function statePanel(state: CourseState): StatePanel {
  const panel =
    state === "inhibition" || state === "stimulation"
      ? { ...further[state], words: fixed }
      : patientPanels(true).find(({ series }) => series === state);
  if (panel === undefined) throw new Error(`no panel for ${state}`);
  return { ...panel, ...printed[state], factor: panel.scale === "share" ? 100 : 1 };
}

/** The states a figure may show, in the order of a patient's panels. */
export const panelStates = [
  "haemoglobin",
  "reticulocytes",
  "reticulocytePercent",
  "titreM",
  "titreG",
  "plasmaCells",
  "survival",
  "inhibition",
  "stimulation",
  "graftSupply",
  "cordSupply",
  "immunosuppression",
  "iron",
] as const satisfies readonly CourseState[];

/** A level worth seeing across the frames of a state, where it has one: the threshold of transfusion (g/dL), the survival of half. */
export function stateLevel(state: CourseState, threshold: number): PanelLevel | null {
  if (state === "haemoglobin") return { value: threshold, words: `threshold ${threshold.toFixed(1)}` };
  return state === "survival" ? { value: 0.5, words: "half" } : null;
}

/** A value as a sentence says it, with its unit; nothing where nobody is seen. */
export function stateWords({ words, unit }: StatePanel, value: number | null): string {
  if (value === null) return "nobody seen";
  return unit === "" ? words(value) : `${words(value)}\u00a0${/^\d/u.test(unit) ? "·\u00a0" : ""}${unit}`;
}
