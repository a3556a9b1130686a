import type { Failure } from "../schema/failure.ts";
import type { OwnColumn, ownOutcomes } from "../schema/own-case.ts";
import type { OwnReading } from "../schema/own-file.ts";
import { quoted } from "../schema/quoted.ts";
import { refuseCell, type Refusal } from "../schema/refusal.ts";
import type { TableColumn } from "../schema/table-column.ts";
import { isNumber } from "../tables/index.ts";

/** Which cell is refused: what its column is, what the file calls it, what it should hold, and what it says. */
export interface RefusedCell {
  readonly column: OwnColumn;
  readonly name: string;
  readonly described: TableColumn;
  readonly text: string;
}

const origins: Readonly<Record<OwnReading["clock"], string>> = {
  therapy: "the first dose",
  diagnosis: "the diagnosis of PRCA",
  transplant: "the transplant",
};

function refusal(cell: RefusedCell, reason: Failure["reason"], noun: string, remedy: string): Refusal {
  const orBlank = cell.described.blank ? ", or leave it blank" : "";
  return { column: cell.name, reason, message: `${noun}: ${quoted(cell.text)}`, remedy: `${remedy}${orBlank}` };
}

/** A calendar date where days are asked; the advice names the origin of the clock. */
export function refuseDate(cell: RefusedCell, clock: OwnReading["clock"]): Refusal {
  const origin = origins[cell.column === "prcaDay" ? "transplant" : clock];
  return refusal(cell, "clock", "date instead of a day", `count days from ${origin}, as 45`);
}

/** What a spreadsheet shows where a formula failed, as #N/A. */
export function refuseError(cell: RefusedCell): Refusal {
  return refusal(cell, "syntax", "error value", "put the value in its place");
}

/** A formula where a number is asked, without the value it had. */
export function refuseFormula(cell: RefusedCell): Refusal {
  return refusal(cell, "syntax", "formula without its value", "put the value in its place");
}

/** Text where a number is asked; a number in the file's other form is told so, and a number with a unit too. */
export function refuseText(cell: RefusedCell): Refusal {
  if (!isNumber(cell.text)) return refuseCell(cell.name, cell.described, cell.text);
  const noun = cell.described.kind === "day" ? "unreadable day" : "unreadable number";
  const other = cell.text.includes(",") ? "a point" : "a comma";
  return refusal(
    cell,
    "syntax",
    noun,
    `write decimals with ${other}, as the rest of the file, and no mark for thousands`,
  );
}

/** A number outside the range of its column. */
export function refuseRange(cell: RefusedCell): Refusal {
  const noun = cell.described.kind === "day" ? "impossible day" : "impossible number";
  return refusal(cell, "range", noun, `use ${cell.described.expected}`);
}

/** A haemoglobin that the file's other unit would allow. */
export function refuseUnit(cell: RefusedCell, looksLike: OwnReading["haemoglobin"]): Refusal {
  return refusal(cell, "unit", "wrong unit", `use ${cell.described.expected}: this looks like ${looksLike}`);
}

/** Reticulocytes in per cent in a row without the haemoglobin that makes a count of them. */
export function refusePercent(cell: RefusedCell): Refusal {
  return refusal(cell, "missing", "missing haemoglobin beside reticulocytes in %", "state the haemoglobin of the row");
}

/** A titre that is none, or that a spreadsheet took for a time of day. */
export function refuseTitre(cell: RefusedCell): Refusal {
  const remedy = "write the last dilution that reacted, 64 for 1:64, and 0 where nothing was detected";
  return refusal(cell, "syntax", "unreadable titre", remedy);
}

/** A word of the outcome column that has been given no meaning. */
export function refuseOutcome(cell: RefusedCell, outcomes: typeof ownOutcomes): Refusal {
  return refusal(cell, "unknown", "unknown outcome", `say which of these it means: ${outcomes.join(", ")}`);
}
