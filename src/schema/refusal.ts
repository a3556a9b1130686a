import type { Failure } from "./failure.ts";
import { readCell } from "./read-cell.ts";
import { quoted } from "./quoted.ts";
import { reportedInterval } from "./reported-interval.ts";
import type { TableColumn } from "./table-column.ts";

/** Why a row was refused: a failure that does not yet know its file and row; `column` null: the row as a whole. */
export interface Refusal {
  readonly column: string | null;
  readonly reason: Failure["reason"];
  readonly message: string;
  readonly remedy: string;
}

/** Says what is wrong with a cell that its column refuses: what was found, and what was expected. */
export function refuseCell(name: string, column: TableColumn, text: string): Refusal {
  if (text === "") {
    return { column: name, reason: "missing", message: `missing ${name}`, remedy: `state ${column.expected}` };
  }
  const { reason, noun } = verdict(name, column, text);
  const interval = column.kind === "day" && reason === "unit" ? reportedInterval(text) : null;
  const reading =
    interval === null ? "" : ` (${quoted(text)}: ${interval.days}, from ${interval.low} to ${interval.high})`;
  return {
    column: name,
    reason,
    message: `${noun}: ${quoted(text)}`,
    remedy: `use ${column.expected}${reading}${column.blank ? ", or leave it blank" : ""}`,
  };
}

interface Verdict {
  readonly reason: Failure["reason"];
  readonly noun: string;
}

const numberThenLetters = /^[<>~≈=±]?\s*[\d.,]+\s*[a-zµ%]/i;

function verdict(name: string, column: TableColumn, text: string): Verdict {
  switch (column.kind) {
    case "number":
    case "whole":
    case "day": {
      const noun = column.kind === "day" ? "day" : "number";
      if (typeof readCell(column.kind, text) === "number") return { reason: "range", noun: `impossible ${noun}` };
      return numberThenLetters.test(text)
        ? { reason: "unit", noun: "wrong unit" }
        : { reason: "syntax", noun: `unreadable ${noun}` };
    }
    case "days":
      return { reason: "syntax", noun: "unreadable days" };
    case "text":
      return { reason: column.reason, noun: column.reason === "limit" ? "too long text" : `unreadable ${name}` };
    case "choice":
      return { reason: column.reason, noun: `unknown ${name}` };
    default:
      return { reason: "unknown", noun: "unknown regimen" };
  }
}
