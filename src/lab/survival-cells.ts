import { failed, ok, type Result } from "../base/result.ts";
import { quoted } from "../schema/quoted.ts";
import type { Refusal } from "../schema/refusal.ts";
import { type DecimalMark, plainNumber } from "../tables/index.ts";

const DAYS = "use days as a number, 0 or more; no date and no unit";
const KINDS = "use 0 for censored, 1 for the event, 2 and up for competing events";

function refused(column: string, reason: Refusal["reason"], message: string, remedy: string): Result<never, Refusal> {
  return failed({ column, reason, message, remedy });
}

/** The time in a cell: days, a number ≥ 0; a blank is refused. */
export function timeIn(column: string, text: string, decimal: DecimalMark): Result<number, Refusal> {
  if (text === "") return refused(column, "missing", "blank time", `${DAYS}; no row is left out`);
  const day = plainNumber(text, decimal);
  if (day === null || !Number.isFinite(day)) return refused(column, "shape", `unreadable time: ${quoted(text)}`, DAYS);
  return day < 0 ? refused(column, "range", `negative time: ${quoted(text)}`, DAYS) : ok(day);
}

/** The status in a cell: 0 censored, 1 event, 2… competing, at most 999; a blank is refused. */
export function statusIn(column: string, text: string, decimal: DecimalMark): Result<number, Refusal> {
  if (text === "") return refused(column, "missing", "blank status", `${KINDS}; no row is left out`);
  const status = plainNumber(text, decimal);
  if (status === null) return refused(column, "shape", `unreadable status: ${quoted(text)}`, KINDS);
  const possible = Number.isInteger(status) && status >= 0 && status <= 999;
  return possible ? ok(status) : refused(column, "range", `impossible status: ${quoted(text)}`, KINDS);
}

/** The late entry in a cell: days before the patient's time (null: not known because refused); a blank means watched from the start. */
export function entryIn(
  column: string,
  text: string,
  decimal: DecimalMark,
  time: number | null,
): Result<number | null, Refusal> {
  if (text === "") return ok(null);
  const day = plainNumber(text, decimal);
  if (day === null || !Number.isFinite(day)) {
    const remedy = "use days as a number, or leave it blank for a patient watched from the start";
    return refused(column, "shape", `unreadable entry: ${quoted(text)}`, remedy);
  }
  if (time === null || day < time) return ok(day);
  const remedy = `use a day before the time of the row, ${time}: who enters at it or later was never watched`;
  return refused(column, "range", `late entry: ${quoted(text)}`, remedy);
}

/** The group in a cell; a blank is refused. */
export function groupIn(column: string, text: string): Result<string, Refusal> {
  return text === "" ? refused(column, "missing", "blank group", "name the group; no row is left out") : ok(text);
}
