import { expect, test } from "vitest";
import { ownColumn } from "../../src/lab/own-column.ts";
import {
  refuseDate,
  type RefusedCell,
  refuseError,
  refuseFormula,
  refuseOutcome,
  refusePercent,
  refuseRange,
  refuseText,
  refuseTitre,
  refuseUnit,
} from "../../src/lab/own-refusal.ts";
import { type OwnColumn, ownOutcomes } from "../../src/schema/own-case.ts";
import type { Refusal } from "../../src/schema/refusal.ts";
import { readingOf } from "./own-readings.ts";

const cell = (column: OwnColumn, text: string): RefusedCell => ({
  column,
  name: `my ${column}`,
  described: ownColumn(column, readingOf()),
  text,
});

test.each<[Refusal, string, string, string]>([
  [
    refuseDate(cell("time", "2021-03-05"), "therapy"),
    "clock",
    'date instead of a day: "2021-03-05"',
    "count days from the first dose, as 45",
  ],
  [
    refuseDate(cell("entry", "1.2.21"), "diagnosis"),
    "clock",
    'date instead of a day: "1.2.21"',
    "count days from the diagnosis of PRCA, as 45, or leave it blank",
  ],
  [
    refuseDate(cell("prcaDay", "1.2.21"), "therapy"),
    "clock",
    'date instead of a day: "1.2.21"',
    "count days from the transplant, as 45, or leave it blank",
  ],
  [
    refuseError(cell("units", "#N/A")),
    "syntax",
    'error value: "#N/A"',
    "put the value in its place, or leave it blank",
  ],
  [refuseFormula(cell("time", "=B2")), "syntax", 'formula without its value: "=B2"', "put the value in its place"],
  [
    refuseText(cell("time", "3 months")),
    "unit",
    'wrong unit: "3 months"',
    'use days as a number from 0 to 36525 d ("3 months": 91, from 76 to 107)',
  ],
  [refuseText(cell("time", "soon")), "syntax", 'unreadable day: "soon"', "use days as a number from 0 to 36525 d"],
  [
    refuseText(cell("time", "8,5")),
    "syntax",
    'unreadable day: "8,5"',
    "write decimals with a point, as the rest of the file, and no mark for thousands",
  ],
  [
    refuseText(cell("units", "8.5")),
    "syntax",
    'unreadable number: "8.5"',
    "write decimals with a comma, as the rest of the file, and no mark for thousands, or leave it blank",
  ],
  [refuseRange(cell("time", "-1")), "range", 'impossible day: "-1"', "use days as a number from 0 to 36525 d"],
  [
    refuseUnit(cell("haemoglobin", "85"), "g/L"),
    "unit",
    'wrong unit: "85"',
    "use a number from 2 to 20 g/dL: this looks like g/L, or leave it blank",
  ],
  [
    refusePercent(cell("reticulocytes", "2")),
    "missing",
    'missing haemoglobin beside reticulocytes in %: "2"',
    "state the haemoglobin of the row, or leave it blank",
  ],
  [
    refuseTitre(cell("titreM", "<16")),
    "syntax",
    'unreadable titre: "<16"',
    "write the last dilution that reacted, 64 for 1:64, and 0 where nothing was detected, or leave it blank",
  ],
  [
    refuseOutcome(cell("outcome", "x"), ownOutcomes),
    "unknown",
    'unknown outcome: "x"',
    "say which of these it means: independent, died, relapsed, second graft, still dependent",
  ],
])("%#", (refusal, reason, message, remedy) => {
  expect(refusal).toEqual({ column: refusal.column, reason, message, remedy });
  expect(refusal.column).toMatch(/^my /u);
});
