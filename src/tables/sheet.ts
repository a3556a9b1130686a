import type { Failure } from "../schema/failure.ts";
import type { Refusal } from "../schema/refusal.ts";
import type { DecimalMark } from "./plain-number.ts";

/** One row as a spreadsheet numbers it, its cells in the order of the columns and without outer spaces; `fault`: why they cannot be trusted. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly fault: Refusal | null;
}

/** A reader's file as rows of texts, whatever it was: nothing in it has been given a meaning. */
export interface Sheet {
  readonly form: "csv" | "xlsx";
  /** Its form in words. */
  readonly says: string;
  readonly decimal: DecimalMark;
  /** Names of the columns, no two equal. */
  readonly columns: readonly string[];
  /** Names that stand for one of several columns of one name in the file. */
  readonly alike: ReadonlySet<string>;
  readonly rows: readonly SheetRow[];
  /** What is read otherwise than it may seem. */
  readonly notes: readonly Failure[];
}
