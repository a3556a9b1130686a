import { Assumption } from "./assumption.ts";
import type { CellKind } from "./cell.ts";
import { chartSettings } from "./chart-settings.ts";
import { exerciseSettings } from "./exercise-settings.ts";
import { Regimen } from "./regimen.ts";
import type { Setting, SettingForm } from "./setting-form.ts";
import { simulateSettings as limits } from "./simulate-settings.ts";
import { Structure } from "./structure.ts";
import { sweepSettings } from "./sweep-settings.ts";

const name: Setting = {
  name: "id",
  label: "Name",
  says: "what other cells read it by: small letters, digits and hyphens",
  control: { form: "name" },
};
const ownName: Setting = { ...name, says: "needed only where another cell is to read it", blank: "no name" };

function days(setting: "horizon" | "window" | "visit"): SettingForm {
  return { form: "number", low: limits[setting].low, high: limits[setting].high, unit: "d", whole: true };
}

const cases: readonly Setting[] = [
  name,
  {
    name: "from",
    label: "From",
    says: "published cases, or those of a file you open",
    control: { form: "choice", words: ["published", "own"] },
  },
  {
    name: "where",
    label: "Which rows",
    says: "columns and what they are to equal; several values with commas",
    control: { form: "filter" },
    blank: "all rows",
  },
];

const population: readonly Setting[] = [
  name,
  {
    name: "parameters",
    label: "Parameters",
    says: "typical values that differ from the published ones",
    control: { form: "symbols" },
    blank: "none differ",
  },
];

const regimen: readonly Setting[] = [
  name,
  { name: "label", label: "Label", says: "what figures and tables call it", control: { form: "line", longest: 60 } },
  { name: "effects", label: "Effects", says: "what it does in the model", control: { form: "composed" } },
  { name: "harm", label: "Harm", says: "what it multiplies hazards by", control: { form: "composed" }, blank: "none" },
  {
    name: "burden",
    label: "Burden",
    says: "what it asks of a patient",
    control: { form: "line", longest: 200 },
    blank: "not stated",
  },
  {
    name: "grade",
    label: "Evidence",
    says: "A to E; other than E it names sources, patients and design",
    control: { form: "choice", words: Regimen.shape.grade.options },
    preset: "E",
  },
  {
    name: "n",
    label: "Patients behind it",
    says: "how many were observed",
    control: { form: "number", low: 0, high: 1_000_000, unit: "", whole: true },
    blank: "not stated",
  },
  {
    name: "design",
    label: "Design",
    says: "the kind of study",
    control: { form: "line", longest: 120 },
    blank: "not stated",
  },
  {
    name: "sources",
    label: "Sources",
    says: "a DOI, a PubMed number or a citation each",
    control: { form: "list", of: "line", least: 1, most: 6, as: "10.1000/182" },
    blank: "none",
  },
];

const simulate: readonly Setting[] = [
  name,
  { name: "arms", label: "Arms", says: "what is compared", control: { form: "cell", kinds: ["arms"], most: 1 } },
  {
    name: "population",
    label: "Population",
    says: "whose patients are drawn",
    control: { form: "cell", kinds: ["population"], most: 1 },
    blank: "published values",
  },
  {
    name: "patients",
    label: "Patients",
    says: "simulated in every arm",
    control: { form: "number", low: limits.patients.low, high: limits.patients.high, unit: "", whole: true },
    preset: limits.patients.preset,
  },
  {
    name: "precision",
    label: "Precise to ±",
    says: "percentage points of independence in every arm, on every day: the run stops once it is as sure",
    control: { form: "number", low: limits.precision.low, high: limits.precision.high, unit: "points", whole: false },
    blank: "all patients",
  },
  {
    name: "draws",
    label: "Draws",
    says: "sets of what nobody knows, each lived by the same patients; 0 is typical values alone",
    control: { form: "number", low: limits.draws.low, high: limits.draws.high, unit: "", whole: true },
    preset: limits.draws.preset,
  },
  {
    name: "horizon",
    label: "Horizon",
    says: "days each patient is followed",
    control: days("horizon"),
    preset: limits.horizon.preset,
  },
  {
    name: "window",
    label: "Window",
    says: "days without transfusion that count as independence",
    control: days("window"),
    preset: limits.window.preset,
  },
  {
    name: "assume",
    label: "Cord blood",
    says: "what is assumed of it",
    control: { form: "choice", words: Assumption.options },
    preset: "nothing",
  },
  {
    name: "structure",
    label: "Model",
    says: "as it stands, or built otherwise in one thing",
    control: { form: "choice", words: Structure.options },
    preset: "standard",
  },
  {
    name: "alike",
    label: "Patients alike",
    says: "every patient has the typical values; sex, class, dates and what befalls them still differ",
    control: { form: "switch" },
    preset: false,
  },
  {
    name: "scenarios",
    label: "Scenarios",
    says: "further assumptions switched on: a regimen, a stroke, a role",
    control: { form: "list", of: "line", least: 0, most: 40, as: "ucb-msc/calm" },
    blank: "none",
  },
  {
    name: "start",
    label: "Therapy starts",
    says: "on the published days, or on one day after diagnosis",
    control: { form: "start", word: limits.start.preset, low: limits.start.low, high: limits.start.high },
    preset: limits.start.preset,
  },
  {
    name: "threshold",
    label: "Threshold",
    says: "haemoglobin below which blood is given",
    control: { form: "number", low: limits.threshold.low, high: limits.threshold.high, unit: "g/dL", whole: false },
    preset: limits.threshold.preset,
  },
  {
    name: "visit",
    label: "Visits",
    says: "days from one visit to the next",
    control: days("visit"),
    preset: limits.visit.preset,
  },
  {
    name: "taper",
    label: "Taper",
    says: "days after transplant between which immunosuppression ends",
    control: { form: "span", low: limits.taperFrom.low, high: limits.taperTo.high },
    preset: [limits.taperFrom.preset, limits.taperTo.preset],
  },
  {
    name: "harm",
    label: "Harm",
    says: "whether regimens do harm",
    control: { form: "switch" },
    preset: true,
  },
  {
    name: "titre",
    label: "Titre",
    says: "isoagglutinin titres under which antibody counts as gone",
    control: { form: "number", low: limits.titre.low, high: limits.titre.high, unit: "1:", whole: true },
    preset: limits.titre.preset,
  },
  {
    name: "seed",
    label: "Seed",
    says: "words, or a whole number",
    control: { form: "seed" },
    blank: "the notebook’s",
  },
];

const table: readonly Setting[] = [
  ownName,
  {
    name: "show",
    label: "Shows",
    says: "cases, regimens, the summary of a run, its parameters, or a sweep",
    control: { form: "choice", words: ["cases", "regimens", "summary", "parameters", "sweep"] },
  },
  {
    name: "of",
    label: "Of",
    says: "a run, a sweep, or cases",
    control: { form: "cell", kinds: ["simulate", "sweep", "cases"], most: 8 },
  },
];

const bound = (which: string, label: string, says: string): Setting => ({
  name: which,
  label,
  says,
  control: { form: "value" },
  blank: "none",
});

const control: readonly Setting[] = [
  name,
  { name: "label", label: "Label", says: "what stands beside it", control: { form: "line", longest: 80 } },
  {
    name: "as",
    label: "Drawn as",
    says: "a slider between bounds, a choice of values, or a switch",
    control: { form: "choice", words: ["slider", "choice", "switch"] },
  },
  { name: "value", label: "Value", says: "as a setting says it: 56 d, 1.5, on", control: { form: "value" } },
  bound("from", "From", "the least a slider goes to"),
  bound("to", "To", "the most a slider goes to"),
  bound("step", "Step", "of a slider"),
  {
    name: "options",
    label: "Options",
    says: "what a choice offers",
    control: { form: "list", of: "value", least: 2, most: 12, as: "28 d" },
    blank: "none",
  },
  { name: "locked", label: "Locked", says: "shown, and not to be moved", control: { form: "switch" }, preset: false },
  { name: "hidden", label: "Hidden", says: "shown to authors only", control: { form: "switch" }, preset: false },
];

/** The settings of every kind of cell in the order in which a form shows them: the schema in words. What it says of names and ranges is held to the schema by a test. */
export const settingTable: Readonly<Record<CellKind, readonly Setting[]>> = {
  prose: [{ name: "text", label: "Text", says: "Markdown", control: { form: "prose", longest: 20_000 } }],
  cases,
  population,
  regimen,
  arms: [name, { name: "arms", label: "Arms", says: "what each of them gives", control: { form: "composed" } }],
  simulate,
  sweep: sweepSettings,
  chart: chartSettings,
  table,
  control,
  exercise: exerciseSettings,
  note: [
    ownName,
    { name: "text", label: "Text", says: "Markdown, for instructors", control: { form: "prose", longest: 8000 } },
  ],
};
