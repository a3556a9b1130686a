import { escape } from "arquero";
import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import type { Query, Where } from "../schema/query.ts";
import { quoted } from "../schema/quoted.ts";
import type { TableColumn } from "../schema/table-column.ts";
import { unknownColumn } from "./unknown-column.ts";

interface Columns {
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly regimens: ReadonlySet<string>;
}

/**
 * Compiles a filter to an arquero expression: a closure that arquero calls and never reads, so that no text of the reader's is compiled. A row stays when every named column equals the value or one of the listed values; a column of lists, when its list holds one; *not stated* equals nothing. An unknown column, a value of another kind than the column's, and a word outside its closed set are failures.
 */
export function compileWhere({ table, where }: Query, { columns, regimens }: Columns): Result<object, Failure> {
  const entries = Object.entries(where);
  const failures = entries.flatMap(([name, wanted]): readonly Failure[] => {
    const column = columns.get(name);
    if (column === undefined) return [unknownColumn(table, name, columns)];
    return listOf(wanted).flatMap((value) => refuse(table, name, column, value, wordsOf(column, regimens)) ?? []);
  });
  if (failures.length > 0) return failed(...failures);
  const clauses = entries.map(([name, wanted]) => ({ name, wanted: new Set<unknown>(listOf(wanted)) }));
  return ok(
    escape((row: object) =>
      clauses.every(({ name, wanted }) => {
        const found: unknown = Reflect.get(row, name);
        return Array.isArray(found) ? found.some((each) => wanted.has(each)) : wanted.has(found);
      }),
    ),
  );
}

function listOf(wanted: Where[string]): readonly (string | number | boolean)[] {
  return Array.isArray(wanted) ? wanted : [wanted];
}

/** The only words a column can hold; null where any will do. */
function wordsOf({ kind, values }: TableColumn, regimens: ReadonlySet<string>): readonly string[] | null {
  if (kind === "choice") return values;
  return kind === "regimen" || kind === "regimens" ? [...regimens, ...values] : null;
}

const numeric: readonly TableColumn["kind"][] = ["number", "whole", "day", "days"];

function refuse(
  table: string,
  name: string,
  { kind, expected }: TableColumn,
  value: string | number | boolean,
  words: readonly string[] | null,
): Failure | null {
  const place = { column: name };
  const type = numeric.includes(kind) ? "number" : "string";
  if (typeof value !== type) {
    const message = `wrong value: ${quoted(value)} (table ${table}, column ${name})`;
    return { reason: "shape", message, remedy: `use ${type === "number" ? "a number" : "text"}: ${expected}`, place };
  }
  if (words === null || words.some((word) => word === value)) return null;
  const message = `unknown ${name}: ${quoted(value)} (table ${table}, column ${name})`;
  return {
    reason: "unknown",
    message,
    remedy: instead(value, words, `use ${expected}`),
    place,
  };
}
