import { failed, ok, type Result } from "../base/result.ts";
import { ownOutcomes } from "../schema/own-case.ts";
import type { OwnReading } from "../schema/own-file.ts";
import type { Refusal } from "../schema/refusal.ts";
import { type DecimalMark, plainNumber } from "../tables/index.ts";
import { isCalendarDate } from "./calendar-date.ts";
import {
  refuseDate,
  type RefusedCell,
  refuseError,
  refuseFormula,
  refuseOutcome,
  refuseText,
  refuseTitre,
} from "./own-refusal.ts";
import { ownTitre } from "./own-titre.ts";

const errorValue =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/u;
const perCent = /\s*%$/u;

/**
 * Reads one cell: null where it is blank, a text, or a number in the unit of OwnCase; reticulocytes in per cent stay per cent, since they need
 * the haemoglobin of the row. What is none of that is refused; whether a number is possible is not asked here.
 */
export function readOwnCell(
  cell: RefusedCell,
  reading: OwnReading,
  decimal: DecimalMark,
): Result<string | number | null, Refusal> {
  const { column, text } = cell;
  if (text === "") return ok(null);
  if (errorValue.test(text)) return failed(refuseError(cell));
  switch (column) {
    case "id":
    case "group":
      return ok(text);
    case "outcome": {
      const meant = Object.hasOwn(reading.outcomes, text) ? reading.outcomes[text] : undefined;
      return meant === undefined ? failed(refuseOutcome(cell, ownOutcomes)) : ok(meant);
    }
    case "titreM":
    case "titreG": {
      const titre = ownTitre(text, decimal);
      return titre === null ? failed(refuseTitre(cell)) : ok(titre);
    }
    case "time":
    case "entry":
    case "prcaDay":
      return isCalendarDate(text) ? failed(refuseDate(cell, reading.clock)) : readNumber(cell, text, decimal);
    case "haemoglobin": {
      const read = readNumber(cell, text, decimal);
      return read.ok && reading.haemoglobin === "g/L" ? ok(read.value / 10) : read;
    }
    case "reticulocytes":
      return readNumber(cell, reading.reticulocytes === "%" ? text.replace(perCent, "") : text, decimal);
    case "units":
      return readNumber(cell, text, decimal);
  }
}

function readNumber(cell: RefusedCell, text: string, decimal: DecimalMark): Result<number, Refusal> {
  const number = plainNumber(text, decimal);
  if (number !== null) return ok(number);
  return failed(text.startsWith("=") ? refuseFormula(cell) : refuseText(cell));
}
