import * as z from "zod/mini";
import { Failure } from "./failure.ts";
import { OwnCase, ownCaseTable, ownOutcomes } from "./own-case.ts";
import { SurvivalReport } from "./survival-report.ts";

/** How much of a reader's file is read: beyond it the file is refused whole. */
export const ownLimits = { bytes: 50_000_000, rows: 20_000, columns: 200, groups: 12 } as const;

/** A file as the reader chose it, CSV or XLSX; its bytes are handed over, not copied. */
export const OwnFile = z.strictObject({ file: z.string(), bytes: z.instanceof(ArrayBuffer) });
export type OwnFile = z.infer<typeof OwnFile>;

const Column = z.keyof(OwnCase);

/** What in a column could tell who somebody is. */
export const riskKinds = ["name", "birth date", "calendar date", "record number", "contact", "free text"] as const;

/** One column of an inspected file: up to three of its cells, what it was taken for, and what in it could identify a person. */
export const InspectedColumn = z.strictObject({
  /** Its name, "column 4" where the header is blank, "hb (2)" where an earlier one has the name; no two are equal. */
  name: z.string(),
  /** None of a column that could identify a person. */
  samples: z.array(z.string()),
  blanks: z.int(),
  /** A guess, of a column at risk too; units are never guessed. */
  meant: z.nullable(Column),
  risk: z.nullable(z.strictObject({ kind: z.enum(riskKinds), says: z.string() })),
});
export type InspectedColumn = z.infer<typeof InspectedColumn>;

/** What a file holds, before anything of it is taken: form, columns, the words its outcome column uses, and what speaks against opening it. */
export const Inspection = z.strictObject({
  file: z.string(),
  form: z.enum(["csv", "xlsx"]),
  /** As "semicolons, comma decimals, UTF-8 with byte order mark" or "sheet Cases, first of 2". */
  says: z.string(),
  rows: z.int(),
  columns: z.array(InspectedColumn),
  /** Words of each column that has at most 12 different ones, to give outcomes a meaning. */
  words: z.record(z.string(), z.array(z.string())),
  /** What is read otherwise than it may seem; nothing of it keeps the file from being opened. */
  notes: z.array(Failure),
});
export type Inspection = z.infer<typeof Inspection>;

export const ownClocks = ["therapy", "diagnosis", "transplant"] as const;

/** How the inspected file is to be read: which column is what, in which units, on which clock, and what the words of the outcome column mean. */
export const OwnReading = z.strictObject({
  file: z.string(),
  columns: z.record(z.string(), Column),
  clock: z.enum(ownClocks),
  haemoglobin: z.enum(["g/dL", "g/L"]),
  /** Absolute counts in 10⁹/L, or in per cent with the haemoglobin of the row. */
  reticulocytes: z.enum(["10^9/L", "%"]),
  outcomes: z.record(z.string(), z.enum(ownOutcomes)),
  /** Columns at risk of identifying a person that the reader chose to read all the same. */
  risked: z.array(z.string()),
});
export type OwnReading = z.infer<typeof OwnReading>;

/** What came of reading: rows kept, rows refused with at most 200 failures (the last of them the count of the rest), patients by group, and groups of fewer than five. */
export const OwnOpened = z.strictObject({
  file: z.string(),
  kept: z.int(),
  refused: z.int(),
  failures: z.array(Failure),
  groups: z.array(z.strictObject({ group: z.string(), n: z.int() })),
  small: z.array(z.string()),
});
export type OwnOpened = z.infer<typeof OwnOpened>;

/** The reader's open cases as cells show them: the first 200 rows and what all of them show together. */
export const OwnView = z.strictObject({
  file: z.string(),
  n: z.int(),
  clock: z.enum(ownClocks),
  rows: z.array(OwnCase),
  /** By group where the file has groups; causes 1 independent, 2 died, 3 relapsed, 4 second graft; limits on the log-log scale. */
  report: SurvivalReport,
});
export type OwnView = z.infer<typeof OwnView>;

/** A reader's cases as they are kept, and as what comes back from storage is read. */
export const StoredCases = z.strictObject({
  file: z.string(),
  clock: z.enum(ownClocks),
  rows: z.array(OwnCase).check(z.minLength(1), z.maxLength(ownLimits.rows), z.refine(asOpened)),
});
export type StoredCases = z.infer<typeof StoredCases>;

/** Cases kept in this browser: since when nothing is said, only what. */
export const KeptCases = z.strictObject({ file: z.string(), n: z.int() });
export type KeptCases = z.infer<typeof KeptCases>;

/** What holds between the cells and rows of a file that was opened holds of what is kept of it. */
function asOpened(rows: readonly OwnCase[]): boolean {
  const fit = rows.every((row) => ownCaseTable.rules.every(({ holds }) => holds(row)));
  return fit && new Set(rows.map(({ id }) => id)).size === rows.length;
}
