import * as z from "zod/mini";
import { failed, ok, type Result } from "../base/result.ts";
import { readCell } from "./read-cell.ts";
import { refuseCell, type Refusal } from "./refusal.ts";
import type { TableColumn } from "./table-column.ts";
import { columnsOf, type TableSchema } from "./table-schema.ts";

/** Makes the reader of one row's texts by column name; `regimens` are the ids that exist. Every wrong cell is named; the rules between cells are tried when no cell is wrong. */
export function rowReader<Row extends object>(
  table: TableSchema<Row>,
  regimens: ReadonlySet<string>,
): (texts: ReadonlyMap<string, string>) => Result<Row, Refusal> {
  const columns = [...columnsOf(table)];
  return (texts) => {
    const cells = columns.map(([name, column]) => {
      const text = (texts.get(name) ?? "").trim();
      return { name, column, text, value: readCell(column.kind, text) };
    });
    const parsed = z.safeParse(table.row, Object.fromEntries(cells.map(({ name, value }) => [name, value])));
    const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]));
    const refusals = cells.flatMap(({ name, column, text, value }) => {
      if (wrong.has(name)) return [refuseCell(name, column, text)];
      return strangers(value, column, regimens).map((stranger) => refuseCell(name, column, stranger));
    });
    if (!parsed.success || refusals.length > 0) return failed(...refusals);
    const broken = table.rules.filter(({ holds }) => !holds(parsed.data));
    return broken.length > 0 ? failed(...broken) : ok(parsed.data);
  };
}

/** The regimens a cell names that do not exist. */
function strangers(value: unknown, column: TableColumn, regimens: ReadonlySet<string>): readonly string[] {
  if (column.kind !== "regimen" && column.kind !== "regimens") return [];
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.flatMap((name) =>
    typeof name !== "string" || regimens.has(name) || column.values.includes(name) ? [] : [name],
  );
}
