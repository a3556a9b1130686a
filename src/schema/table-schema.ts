import type * as z from "zod/mini";
import { assert } from "../base/assert.ts";
import type { Failure } from "./failure.ts";
import { columns, type TableColumn } from "./table-column.ts";

/** What holds between the cells of one row: `says` states it for the dictionary, `message` and `remedy` for a reader who broke it. */
export interface RowRule<Row> {
  readonly says: string;
  readonly column: Extract<keyof Row, string>;
  readonly reason: Failure["reason"];
  readonly message: string;
  readonly remedy: string;
  readonly holds: (row: Row) => boolean;
}

/** What the dictionary says of a data file: its columns are the keys of `row`; no two rows are equal in the column `key`. */
export interface TableDescription {
  readonly name: string;
  readonly says: string;
  readonly row: z.ZodMiniObject;
  readonly rules: readonly { readonly says: string }[];
  readonly key: string | null;
}

/** One data file: its description, and what reads a row of it. */
export interface TableSchema<Row extends object> extends TableDescription {
  readonly row: z.ZodMiniObject & z.ZodMiniType<Row>;
  readonly rules: readonly RowRule<Row>[];
  readonly key: Extract<keyof Row, string> | null;
}

/** The columns of a data file by name, in the order of its header. */
export function columnsOf(table: TableDescription): ReadonlyMap<string, TableColumn> {
  return new Map(
    Object.entries(table.row.shape).map(([name, cell]) => {
      const column = columns.get(cell);
      assert(column !== undefined, `a column without its description: ${name}`);
      return [name, column];
    }),
  );
}
