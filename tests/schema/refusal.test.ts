import { expect, test } from "vitest";
import { refuseCell } from "../../src/schema/refusal.ts";
import { caseTable } from "../../src/schema/case.ts";
import { effectTable } from "../../src/schema/effect.ts";
import { parameterTable } from "../../src/schema/parameter.ts";
import { columnsOf, type TableDescription } from "../../src/schema/table-schema.ts";

function refusal(table: TableDescription, name: string, text: string): unknown[] {
  const column = columnsOf(table).get(name);
  if (column === undefined) throw new Error(`no column ${name}`);
  const { reason, message, remedy } = refuseCell(name, column, text);
  return [reason, message, remedy];
}

test.each([
  [
    caseTable,
    "clock",
    "months",
    "clock",
    'unknown clock: "months"',
    "use transplant, diagnosis or therapy, or leave it blank",
  ],
  [caseTable, "use", "primry", "unknown", 'unknown use: "primry"', "use primary, sensitivity or context"],
  [
    caseTable,
    "independenceDays",
    "2 weeks",
    "unit",
    'wrong unit: "2 weeks"',
    'use days as a number from 0 to 36525 d ("2 weeks": 14, from 11 to 17), or leave it blank',
  ],
  [
    caseTable,
    "prcaDay",
    "12 d",
    "unit",
    'wrong unit: "12 d"',
    "use days as a number from 0 to 36525 d, or leave it blank",
  ],
  [
    caseTable,
    "prcaDay",
    "-3",
    "range",
    'impossible day: "-3"',
    "use days as a number from 0 to 36525 d, or leave it blank",
  ],
  [
    caseTable,
    "prcaDay",
    "n/a",
    "syntax",
    'unreadable day: "n/a"',
    "use days as a number from 0 to 36525 d, or leave it blank",
  ],
  [
    caseTable,
    "doi",
    "none",
    "syntax",
    'unreadable doi: "none"',
    "use a DOI such as 10.3389/fonc.2025.1585088, or leave it blank",
  ],
  [caseTable, "id", "", "missing", "missing id", "state text of at most 2000 characters"],
  [
    caseTable,
    "regimen",
    "prayer",
    "unknown",
    'unknown regimen: "prayer"',
    "use an id of regimens.csv, ivig, immunosuppression or ciclosporin, or leave it blank",
  ],
  [
    parameterTable,
    "unit",
    "g/L",
    "unit",
    'unknown unit: "g/L"',
    "use g/dL, dL/g, g, mg/g, kg, m, d, 1/d, 1/y or 10^9/L, or leave it blank",
  ],
  [parameterTable, "value", "140 g/L", "unit", 'wrong unit: "140 g/L"', "use a number from 0 to 1000000"],
  [parameterTable, "value", "1,5", "syntax", 'unreadable number: "1,5"', "use a number from 0 to 1000000"],
  [
    effectTable,
    "onDays",
    "3 0",
    "syntax",
    'unreadable days: "3 0"',
    "use whole days in rising order, parted by spaces, or leave it blank",
  ],
  [effectTable, "doses", "0", "range", 'impossible number: "0"', "use a whole number from 1 to 400"],
] as const)("%j %s %j", (table, name, text, ...expected) => {
  expect(refusal(table, name, text)).toEqual(expected);
});

test("a text is too long, never unknown", () => {
  expect(refusal(caseTable, "note", "x".repeat(2001)).slice(0, 2)).toEqual([
    "limit",
    `too long text: "${"x".repeat(60)}…"`,
  ]);
});
