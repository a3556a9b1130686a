import { titreWords } from "./titre-words.ts";

/** The series of a course that have a panel of their own. */
export type PatientSeries =
  | "haemoglobin"
  | "reticulocytes"
  | "reticulocytePercent"
  | "titreM"
  | "titreG"
  | "plasmaCells"
  | "survival"
  | "graftSupply"
  | "cordSupply"
  | "immunosuppression"
  | "iron";

/** One quantity of a patient: how it is called, and how its values are written. */
export interface PatientPanel {
  readonly series: PatientSeries;
  readonly title: string;
  /** Empty where the values carry it, as a titre does. */
  readonly unit: string;
  /** What a reader needs to know of the axis, where that is not plain. */
  readonly note: string;
  readonly scale: "haemoglobin" | "amount" | "share" | "titre" | "halvings";
  readonly words: (value: number) => string;
}

const fixed = (decimals: number) => (value: number) => value.toFixed(decimals);
const share = (value: number): string => String(Math.round(100 * value));
const grouped = (value: number): string => String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/gu, ",");
const cells = (value: number): string => (value > 0 && value < 0.001 ? "<\u00a00.001" : value.toFixed(3));

const panels: readonly PatientPanel[] = [
  panel("haemoglobin", "Haemoglobin", "g/dL", "haemoglobin", fixed(1)),
  panel("reticulocytes", "Reticulocytes, absolute", "10⁹/L", "amount", fixed(1)),
  panel("reticulocytePercent", "Reticulocytes", "%", "amount", fixed(2), "falls with every transfusion"),
  panel("titreM", "IgM isoagglutinin, titre", "", "titre", titreWords, "under 1:2 undetectable"),
  panel("titreG", "IgG isoagglutinin, titre", "", "titre", titreWords, "under 1:2 undetectable"),
  panel("plasmaCells", "Host plasma cells", "", "halvings", cells, "1 = at diagnosis, if nothing is done"),
  panel("survival", "Progenitors that survive", "%", "share", share),
  panel("graftSupply", "Supply of the graft", "", "amount", fixed(2), "1 = a healthy marrow"),
  panel("cordSupply", "Supply of cord blood", "", "amount", fixed(2), "1 = a healthy marrow"),
  panel("immunosuppression", "Immunosuppression", "%", "share", share, "of a full calcineurin inhibitor"),
  panel("iron", "Body iron gained", "mg", "amount", grouped, "since 40 days before diagnosis"),
];

/** The panels of a patient, from top to bottom; that of cord blood only where an arm gives some. */
export function patientPanels(cord: boolean): readonly PatientPanel[] {
  return panels.filter(({ series }) => cord || series !== "cordSupply");
}

function panel(
  series: PatientSeries,
  title: string,
  unit: string,
  scale: PatientPanel["scale"],
  words: (value: number) => string,
  note = "",
): PatientPanel {
  return { series, title, unit, note, scale, words };
}
