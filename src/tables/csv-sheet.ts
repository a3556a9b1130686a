import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { ownLimits } from "../schema/own-file.ts";
import { csvDelimiter } from "./csv-dialect.ts";
import { csvRecords, type Delimiter, lineEnds } from "./csv-records.ts";
import { decodeText } from "./decode-text.ts";
import { decimalMark } from "./plain-number.ts";
import type { Sheet } from "./sheet.ts";
import { tooMuch } from "./sheet-failure.ts";
import { readBlanks, sheetNotes } from "./sheet-notes.ts";
import { sheetTable } from "./sheet-table.ts";

const words: Readonly<Record<Delimiter, string>> = { ",": "commas", ";": "semicolons", "\t": "tabs" };

/** Lines of a file, blank ones too, beyond which its rows are not even made. */
const mostLines = 10 * ownLimits.rows;

/** Reads CSV bytes as a sheet: commas, semicolons or tabs, decimal commas or points, in UTF-8, UTF-16 or Windows-1252, as the file shows. */
export function csvSheet(file: string, bytes: Uint8Array): Result<Sheet, Failure> {
  const decoded = decodeText(file, bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const delimiter = csvDelimiter(text);
  const lines = lineEnds(text, delimiter);
  if (lines > mostLines) return failed(tooMuch(file, `${lines} lines`, `${ownLimits.rows} rows`));
  const [first, ...others] = csvRecords(text, delimiter);
  const hint = first !== undefined && /^sep=/iu.test(first.cells[0] ?? "");
  const table = sheetTable(file, first === undefined || hint ? others : [first, ...others]);
  if (!table.ok) return table;
  const { columns, alike, rows, notes } = table.value;
  const mark = decimalMark(
    rows.flatMap(({ cells }) => cells),
    delimiter === ",",
  );
  const decimals = mark === null ? [] : [mark === "," ? "comma decimals" : "point decimals"];
  return ok({
    form: "csv",
    says: [words[delimiter], ...decimals, encoding].join(", "),
    decimal: mark ?? ".",
    columns,
    alike,
    rows: readBlanks(rows),
    notes: [...notes, ...sheetNotes(file, columns, rows)],
  });
}
