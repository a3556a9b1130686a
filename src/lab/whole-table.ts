import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import type { TableSchema } from "../schema/table-schema.ts";
import { parseTable } from "../tables/index.ts";

/** Parses a shipped data file, named as its schema; `regimens` are the ids that exist. One bad row fails the whole. */
export function wholeTable<Row extends object>(
  schema: TableSchema<Row>,
  text: string,
  regimens: ReadonlySet<string>,
): Result<readonly Row[], Failure> {
  const parsed = parseTable(schema, `${schema.name}.csv`, text, regimens);
  if (!parsed.ok) return parsed;
  return parsed.value.refused === 0 ? ok(parsed.value.rows) : failed(...parsed.value.failures);
}
