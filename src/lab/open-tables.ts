import { failed, ok, type Result } from "../base/result.ts";
import { caseTable } from "../schema/case.ts";
import { cohortTable } from "../schema/cohort.ts";
import { effectTable } from "../schema/effect.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { Opened, OpenFile } from "../schema/open-file.ts";
import { parameterTable } from "../schema/parameter.ts";
import type { Query, QueryRows } from "../schema/query.ts";
import { regimenTable } from "../schema/regimen.ts";
import type { TableSchema } from "../schema/table-schema.ts";
import { targetTable } from "../schema/target.ts";
import { parseTable, queryRows, type RowTable, rowTable } from "../tables/index.ts";
import { tableTaken, tooManyTables, unknownTable } from "./table-failure.ts";

/** The texts of the six data files, CSV each. */
export interface DataSources {
  readonly cases: string;
  readonly cohorts: string;
  readonly targets: string;
  readonly parameters: string;
  readonly regimens: string;
  readonly effects: string;
}

/** The open tables: the six shipped ones, and those of cases a reader opens. */
export interface Tables {
  readonly facts: Facts;
  /** Parses a CSV of cases and opens what was kept as a table; the same name again replaces it, a shipped name is refused. */
  open(file: OpenFile): Result<Opened, Failure>;
  /** Reads rows of an open table. */
  query(query: Query): Result<QueryRows, Failure>;
}

/** Parses the shipped data files into tables; one bad row in any of them is a failure. Regimens that cases and effects name must be rows of regimens.csv. */
export function openTables(sources: DataSources): Result<Tables, Failure> {
  const regimens = whole(regimenTable, sources.regimens, new Set());
  if (!regimens.ok) return regimens;
  const ids = new Set(regimens.value.map(({ id }) => id));
  const cases = whole(caseTable, sources.cases, ids);
  const cohorts = whole(cohortTable, sources.cohorts, ids);
  const targets = whole(targetTable, sources.targets, ids);
  const parameters = whole(parameterTable, sources.parameters, ids);
  const effects = whole(effectTable, sources.effects, ids);
  if (!cases.ok || !cohorts.ok || !targets.ok || !parameters.ok || !effects.ok) {
    return failed(...[cases, cohorts, targets, parameters, effects].flatMap((file) => (file.ok ? [] : file.failures)));
  }
  const shipped = new Map<string, RowTable>([
    ["cases", rowTable(caseTable, cases.value, ids)],
    ["cohorts", rowTable(cohortTable, cohorts.value, ids)],
    ["targets", rowTable(targetTable, targets.value, ids)],
    ["parameters", rowTable(parameterTable, parameters.value, ids)],
    ["regimens", rowTable(regimenTable, regimens.value, ids)],
    ["effects", rowTable(effectTable, effects.value, ids)],
  ]);
  const facts = { parameters: parameters.value, regimens: regimens.value, effects: effects.value };
  return ok(tables(facts, shipped, ids));
}

function whole<Row extends object>(
  schema: TableSchema<Row>,
  text: string,
  regimens: ReadonlySet<string>,
): Result<readonly Row[], Failure> {
  const parsed = parseTable(schema, `${schema.name}.csv`, text, regimens);
  if (!parsed.ok) return parsed;
  return parsed.value.refused === 0 ? ok(parsed.value.rows) : failed(...parsed.value.failures);
}

const mostOpened = 20;

function tables(facts: Facts, shipped: ReadonlyMap<string, RowTable>, regimens: ReadonlySet<string>): Tables {
  const opened = new Map<string, RowTable>();
  return {
    facts,
    open({ table, file, text }) {
      if (shipped.has(table)) return failed(tableTaken(table));
      if (opened.size >= mostOpened && !opened.has(table)) return failed(tooManyTables(mostOpened));
      const parsed = parseTable(caseTable, file, text, regimens);
      if (!parsed.ok) return parsed;
      const { rows, refused, failures } = parsed.value;
      opened.set(table, rowTable(caseTable, rows, regimens));
      return ok({ table, kept: rows.length, refused, failures: [...failures] });
    },
    query(query) {
      const table = shipped.get(query.table) ?? opened.get(query.table);
      return table === undefined
        ? failed(unknownTable(query.table, [...shipped.keys(), ...opened.keys()]))
        : queryRows(table, query);
    },
  };
}
