import { failed, ok, type Result } from "../base/result.ts";
import { beliefTable } from "../schema/belief-row.ts";
import { type CandidateStudy, candidateStudyTable } from "../schema/candidate-study.ts";
import { caseTable } from "../schema/case.ts";
import { cohortTable } from "../schema/cohort.ts";
import { effectTable } from "../schema/effect.ts";
import { evidenceTable } from "../schema/evidence-row.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import { influenceTable } from "../schema/influence-row.ts";
import { parameterTable } from "../schema/parameter.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import { posteriorDiagnosticTable } from "../schema/posterior-diagnostic.ts";
import { posteriorSensitivityTable } from "../schema/posterior-sensitivity.ts";
import { parameterDraw, posteriorTable } from "../schema/posterior.ts";
import { predictionTable } from "../schema/prediction.ts";
import type { Query, QueryRows } from "../schema/query.ts";
import { referenceTable } from "../schema/reference.ts";
import { regimenTable } from "../schema/regimen.ts";
import { type StudyExpectation, studyExpectationTable } from "../schema/study-expectation.ts";
import { type Target, targetTable } from "../schema/target.ts";
import { testedTable } from "../schema/tested-row.ts";
import { queryRows, type RowTable, rowTable } from "../tables/index.ts";
import { beliefRows } from "./belief-rows.ts";
import { evidenceRows } from "./evidence-rows.ts";
import { unknownTable } from "./table-failure.ts";
import { testedRows } from "./tested-rows.ts";
import { wholeTable } from "./whole-table.ts";

/** The texts of the data files, CSV each. */
export interface DataSources {
  readonly cases: string;
  readonly cohorts: string;
  readonly targets: string;
  readonly parameters: string;
  readonly regimens: string;
  readonly effects: string;
  readonly posterior: string;
  readonly predictions: string;
  readonly diagnostics: string;
  readonly sensitivity: string;
  readonly influence: string;
  readonly candidates: string;
  readonly expectations: string;
  readonly references: string;
}

/** The shipped tables, what is made of them, and what the model needs of them. */
export interface Tables {
  readonly facts: Facts;
  readonly targets: readonly Target[];
  /** Joint draws of what nobody knows, in the order of the file. */
  readonly draws: readonly ParameterDraw[];
  /** Studies that might be done. */
  readonly studies: readonly CandidateStudy[];
  /** What each of them comes to under draws, numbered from 1 in the order of the file; parsed when first asked for, because it is long and few pages need it. Fails at a bad row. */
  expectations(): Result<readonly StudyExpectation[], Failure>;
  /** Reads rows of a table. */
  query(query: Query): Result<QueryRows, Failure>;
}

/** Parses the shipped data files into tables; one bad row in any of them is a failure. Regimens that cases and effects name must be rows of regimens.csv. */
export function openTables(sources: DataSources): Result<Tables, Failure> {
  const regimens = wholeTable(regimenTable, sources.regimens, new Set());
  if (!regimens.ok) return regimens;
  const ids = new Set(regimens.value.map(({ id }) => id));
  const cases = wholeTable(caseTable, sources.cases, ids);
  const cohorts = wholeTable(cohortTable, sources.cohorts, ids);
  const targets = wholeTable(targetTable, sources.targets, ids);
  const parameters = wholeTable(parameterTable, sources.parameters, ids);
  const effects = wholeTable(effectTable, sources.effects, ids);
  const posterior = wholeTable(posteriorTable, sources.posterior, ids);
  const diagnostics = wholeTable(posteriorDiagnosticTable, sources.diagnostics, ids);
  const sensitivity = wholeTable(posteriorSensitivityTable, sources.sensitivity, ids);
  const influence = wholeTable(influenceTable, sources.influence, ids);
  const predictions = wholeTable(predictionTable, sources.predictions, ids);
  const candidates = wholeTable(candidateStudyTable, sources.candidates, ids);
  const references = wholeTable(referenceTable, sources.references, ids);
  const calibrated = [posterior, diagnostics, sensitivity, influence, predictions, candidates];
  const read = [cases, cohorts, targets, parameters, effects, ...calibrated, references];
  if (!cases.ok || !cohorts.ok || !targets.ok || !parameters.ok || !effects.ok) return failed(...failuresOf(read));
  if (!posterior.ok || !diagnostics.ok || !sensitivity.ok || !influence.ok) return failed(...failuresOf(read));
  if (!predictions.ok || !candidates.ok || !references.ok) return failed(...failuresOf(read));
  const tables = new Map<string, RowTable>([
    ["cases", rowTable(caseTable, cases.value, ids)],
    ["cohorts", rowTable(cohortTable, cohorts.value, ids)],
    ["targets", rowTable(targetTable, targets.value, ids)],
    ["parameters", rowTable(parameterTable, parameters.value, ids)],
    ["regimens", rowTable(regimenTable, regimens.value, ids)],
    ["effects", rowTable(effectTable, effects.value, ids)],
    ["posterior", rowTable(posteriorTable, posterior.value, ids)],
    ["predictions", rowTable(predictionTable, predictions.value, ids)],
    ["posterior-diagnostics", rowTable(posteriorDiagnosticTable, diagnostics.value, ids)],
    ["posterior-sensitivity", rowTable(posteriorSensitivityTable, sensitivity.value, ids)],
    ["influence", rowTable(influenceTable, influence.value, ids)],
    ["candidate-studies", rowTable(candidateStudyTable, candidates.value, ids)],
    ["references", rowTable(referenceTable, references.value, ids)],
    ["evidence", rowTable(evidenceTable, evidenceRows(cohorts.value, targets.value), ids)],
    ["tested", rowTable(testedTable, testedRows(targets.value, predictions.value), ids)],
  ]);
  const facts = { parameters: parameters.value, regimens: regimens.value, effects: effects.value };
  const draws = posterior.value.map(parameterDraw);
  // reckoned when somebody asks, not at every start
  const believed = (): RowTable => rowTable(beliefTable, beliefRows(facts, draws), ids);
  let expected: Result<readonly StudyExpectation[], Failure> | undefined;
  return ok({
    facts,
    targets: targets.value,
    draws,
    studies: candidates.value,
    expectations: () => (expected ??= wholeTable(studyExpectationTable, sources.expectations, ids)),
    query(query) {
      const table = query.table === beliefTable.name ? believed() : tables.get(query.table);
      return table === undefined
        ? failed(unknownTable(query.table, [...tables.keys(), beliefTable.name]))
        : queryRows(table, query);
    },
  });
}

function failuresOf(files: readonly Result<unknown, Failure>[]): readonly Failure[] {
  return files.flatMap((file) => (file.ok ? [] : file.failures));
}
