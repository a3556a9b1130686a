import type { Cohort } from "../../schema/cohort.ts";
import type { Effect } from "../../schema/effect.ts";
import type { Parameter } from "../../schema/parameter.ts";
import type { PosteriorDiagnostic } from "../../schema/posterior-diagnostic.ts";
import type { PosteriorSensitivity } from "../../schema/posterior-sensitivity.ts";
import type { Reference } from "../../schema/reference.ts";
import type { Regimen } from "../../schema/regimen.ts";
import type { Target } from "../../schema/target.ts";
import type { TestedRow } from "../../schema/tested-row.ts";

/** Every table the methods quote: no number of the model is typed on the page. */
export interface MethodsTables {
  readonly parameters: readonly Parameter[];
  readonly regimens: readonly Regimen[];
  readonly effects: readonly Effect[];
  readonly targets: readonly Target[];
  readonly cohorts: readonly Cohort[];
  readonly references: readonly Reference[];
  readonly tested: readonly TestedRow[];
  readonly diagnostics: readonly PosteriorDiagnostic[];
  readonly sensitivity: readonly PosteriorSensitivity[];
}
