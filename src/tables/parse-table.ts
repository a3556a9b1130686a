import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { rowReader } from "../schema/read-row.ts";
import { columnsOf, type TableSchema } from "../schema/table-schema.ts";
import { type CsvRecord, csvRecords } from "./csv-records.ts";
import { beyond, empty, placed, ragged, shortened, twice, unclosed } from "./file-failure.ts";
import { readHeader } from "./read-header.ts";

/** What a file held: the rows kept, how many were refused, and why (at most 200 reasons, the last of them the count of the rest). */
export interface ParsedTable<Row> {
  readonly rows: readonly Row[];
  readonly refused: number;
  readonly failures: readonly Failure[];
}

const mostCharacters = 5_000_000;
const mostRows = 20_000;
const mostFailures = 200;

/**
 * Parses CSV text against the schema of its file. A row with anything wrong is refused with file, row (as a spreadsheet numbers it) and column, and the others stay; a file without the schema's header, without rows, or beyond 5,000,000 characters or 20,000 rows is refused whole. `regimens` are the ids that exist.
 */
export function parseTable<Row extends object>(
  schema: TableSchema<Row>,
  file: string,
  text: string,
  regimens: ReadonlySet<string>,
): Result<ParsedTable<Row>, Failure> {
  if (text.length > mostCharacters) return failed(beyond(file, `${text.length} characters`, mostCharacters));
  const [first, ...records] = csvRecords(text);
  if (first === undefined) return failed(empty(file, "empty file"));
  if (!first.whole) return failed(placed(unclosed, file, first.row));
  if (records.length === 0) return failed(empty(file, "no rows"));
  if (records.length > mostRows) return failed(beyond(file, `${records.length} rows`, mostRows));
  const header = readHeader(file, first, [...columnsOf(schema).keys()]);
  return header.ok ? ok(readRecords(schema, file, header.value, records, regimens)) : header;
}

function readRecords<Row extends object>(
  schema: TableSchema<Row>,
  file: string,
  header: readonly string[],
  records: readonly CsvRecord[],
  regimens: ReadonlySet<string>,
): ParsedTable<Row> {
  const read = rowReader(schema, regimens);
  const rows: Row[] = [];
  const failures: Failure[] = [];
  const keys = new Map<unknown, number>();
  for (const { row, cells, whole } of records) {
    const unfit = whole ? ragged(cells.length, header.length) : unclosed;
    const found =
      unfit === null ? read(new Map(header.map((name, index) => [name, cells[index] ?? ""]))) : failed(unfit);
    if (!found.ok) {
      failures.push(...found.failures.map((refusal) => placed(refusal, file, row)));
      continue;
    }
    const key = schema.key === null ? row : found.value[schema.key];
    const before = keys.get(key);
    if (before === undefined) {
      keys.set(key, row);
      rows.push(found.value);
    } else {
      failures.push(placed(twice(schema.key, key, before), file, row));
    }
  }
  return { rows, refused: records.length - rows.length, failures: shortened(file, failures, mostFailures) };
}
