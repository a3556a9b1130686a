import type { Effect } from "./effect.ts";
import type { Parameter } from "./parameter.ts";
import type { Regimen } from "./regimen.ts";

/** What the model reads of the data files. */
export interface Facts {
  readonly parameters: readonly Parameter[];
  readonly regimens: readonly Regimen[];
  readonly effects: readonly Effect[];
}
