import { type ColumnTable, table } from "arquero";
import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { QueryRows, type Query } from "../schema/query.ts";
import type { TableColumn } from "../schema/table-column.ts";
import { columnsOf, type TableDescription } from "../schema/table-schema.ts";
import { compileWhere } from "./compile-where.ts";
import { unknownColumn } from "./unknown-column.ts";

/** Parsed rows as an arquero table, with what is known of its columns and which regimens they may name. */
export interface RowTable {
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly table: ColumnTable;
  readonly regimens: ReadonlySet<string>;
}

/** Makes a table of parsed rows, its columns in the order of the schema; null (*not stated*) stays null, lists stay lists. */
export function rowTable(schema: TableDescription, rows: readonly object[], regimens: ReadonlySet<string>): RowTable {
  const columns = columnsOf(schema);
  const cells = [...columns.keys()].map((name) => [name, rows.map((row): unknown => Reflect.get(row, name))] as const);
  return { columns, table: table(cells), regimens };
}

/** Reads rows of a table: a filter, then columns (all of them, where the query names none), each once. Unknown columns and impossible filters are failures. */
export function queryRows(open: RowTable, query: Query): Result<QueryRows, Failure> {
  const { columns } = open;
  const names = query.columns ?? [...columns.keys()];
  const unknown = names.filter((name) => !columns.has(name)).map((name) => unknownColumn(query.table, name, columns));
  const where = compileWhere(query, open);
  if (!where.ok) return failed(...unknown, ...where.failures);
  if (unknown.length > 0) return failed(...unknown);
  const selected = [...new Set(names)];
  const found = open.table.filter(where.value).select(selected).objects();
  return ok(QueryRows.parse({ table: query.table, columns: selected, rows: found }));
}
