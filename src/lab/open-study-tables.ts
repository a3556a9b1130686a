import { failed, ok, type Result } from "../base/result.ts";
import { type CandidateStudy, candidateStudyTable } from "../schema/candidate-study.ts";
import { effectTable } from "../schema/effect.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import { parameterTable } from "../schema/parameter.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import { parameterDraw, posteriorTable } from "../schema/posterior.ts";
import { regimenTable } from "../schema/regimen.ts";
import { type Target, targetTable } from "../schema/target.ts";
import type { DataSources } from "./open-tables.ts";
import { wholeTable } from "./whole-table.ts";

/** What studies are simulated from. */
export interface StudyTables {
  readonly facts: Facts;
  readonly targets: readonly Target[];
  /** Joint draws of what nobody knows, in the order of posterior.csv; fails at a bad row. */
  draws(): Result<readonly ParameterDraw[], Failure>;
  /** Studies that might be done; fails at a bad row. */
  studies(): Result<readonly CandidateStudy[], Failure>;
}

/** Parses what studies are simulated from, each file when it is asked for, and no other: what writes a file does not read it, so that its columns may change. Fails at a bad row of regimens, targets, parameters or effects. */
export function openStudyTables(sources: DataSources): Result<StudyTables, Failure> {
  const regimens = wholeTable(regimenTable, sources.regimens, new Set());
  if (!regimens.ok) return regimens;
  const ids = new Set(regimens.value.map(({ id }) => id));
  const targets = wholeTable(targetTable, sources.targets, ids);
  const parameters = wholeTable(parameterTable, sources.parameters, ids);
  const effects = wholeTable(effectTable, sources.effects, ids);
  if (!targets.ok || !parameters.ok || !effects.ok) {
    return failed(...[targets, parameters, effects].flatMap((file) => (file.ok ? [] : file.failures)));
  }
  return ok({
    facts: { parameters: parameters.value, regimens: regimens.value, effects: effects.value },
    targets: targets.value,
    draws() {
      const posterior = wholeTable(posteriorTable, sources.posterior, ids);
      return posterior.ok ? ok(posterior.value.map(parameterDraw)) : posterior;
    },
    studies: () => wholeTable(candidateStudyTable, sources.candidates, ids),
  });
}
