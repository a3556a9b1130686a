import type { Setting } from "./setting-form.ts";
import { simulateSettings as limits } from "./simulate-settings.ts";

/** The settings of a *sweep* cell in words. */
export const sweepSettings: readonly Setting[] = [
  {
    name: "id",
    label: "Name",
    says: "what other cells read it by: small letters, digits and hyphens",
    control: { form: "name" },
  },
  { name: "of", label: "Run", says: "what is repeated", control: { form: "cell", kinds: ["simulate"], most: 1 } },
  {
    name: "vary",
    label: "Varied",
    says: "a setting of the run, a parameter, dose (a factor on all doses but the first arm's), or each (every parameter in turn)",
    control: { form: "vary" },
  },
  {
    name: "values",
    label: "Values",
    says: "one run each; none where each parameter is varied",
    control: { form: "list", of: "value", least: 2, most: 12, as: "28 d" },
  },
  {
    name: "across",
    label: "Across",
    says: "a second thing varied, for a heat map",
    control: { form: "vary" },
    blank: "one thing only",
  },
  {
    name: "steps",
    label: "Steps",
    says: "values of the second thing; with the values at most 64 runs",
    control: { form: "list", of: "value", least: 2, most: 12, as: "28 d" },
    blank: "none",
  },
  {
    name: "parameters",
    label: "Parameters",
    says: "the symbols varied in turn, where each is",
    control: { form: "list", of: "line", least: 1, most: 40, as: "A0" },
    blank: "every parameter that has a range",
  },
  {
    name: "patients",
    label: "Patients",
    says: "of each run",
    control: { form: "number", low: limits.patients.low, high: limits.patients.high, unit: "", whole: true },
    blank: "as many as the run has",
  },
  {
    name: "draws",
    label: "Draws",
    says: "sets of what nobody knows that each run is lived under, so many times the work",
    control: { form: "number", low: limits.draws.low, high: limits.draws.high, unit: "", whole: true },
    blank: "typical values alone",
  },
];
