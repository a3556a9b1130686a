import { describe, expect, test } from "vitest";
import { caseTable } from "../../src/schema/case.ts";
import type { Failure } from "../../src/schema/failure.ts";
import { parameterTable } from "../../src/schema/parameter.ts";
import { type ParsedTable, parseTable } from "../../src/tables/index.ts";
import { dataTexts, regimenIds } from "../data/data-texts.ts";

const lines = dataTexts.cases.trim().split("\n");
const header = lines[0] ?? "";
const columns = header.split(",");

/** A row of cases.csv with some cells, blank elsewhere. */
function row(cells: Readonly<Record<string, string>>): string {
  const least = { id: "a", citation: "b", read: "abstract", setting: "post-allo-hsct-prca", use: "primary", ...cells };
  const texts = new Map(Object.entries(least));
  return columns.map((name) => texts.get(name) ?? "").join(",");
}

const parse = (text: string): ReturnType<typeof parseTable> => parseTable(caseTable, "cases.csv", text, regimenIds);

function parsed(text: string): ParsedTable<object> {
  const result = parse(text);
  if (!result.ok) throw new Error(result.failures.map(({ message }) => message).join("\n"));
  return result.value;
}

function refusal(text: string): readonly Failure[] {
  const result = parse(text);
  return result.ok ? [] : result.failures;
}

describe("a bad row is refused with its place, and the others stay (promise 6)", () => {
  const good = [row({ id: "one" }), row({ id: "two", regimen: "epo" })];
  const among = (bad: string): string => [header, good[0], bad, good[1], ""].join("\n");

  test.each([
    [
      "another clock",
      row({ clock: "months" }),
      {
        reason: "clock",
        message: 'unknown clock: "months" (cases.csv row 3, column clock)',
        remedy: "use transplant, diagnosis or therapy, or leave it blank",
        place: { file: "cases.csv", row: 3, column: "clock" },
      },
    ],
    [
      "another unit",
      row({ independenceDays: "3 months" }),
      {
        reason: "unit",
        message: 'wrong unit: "3 months" (cases.csv row 3, column independenceDays)',
        remedy: 'use days as a number from 0 to 36525 d ("3 months": 91, from 76 to 107), or leave it blank',
        place: { file: "cases.csv", row: 3, column: "independenceDays" },
      },
    ],
    [
      "another regimen",
      row({ regimen: "x" }),
      {
        reason: "unknown",
        message: 'unknown regimen: "x" (cases.csv row 3, column regimen)',
        remedy: "use an id of regimens.csv, ivig, immunosuppression or ciclosporin, or leave it blank",
        place: { file: "cases.csv", row: 3, column: "regimen" },
      },
    ],
    [
      "a missing interval",
      row({ independenceDays: "14", timeKind: "unit-converted" }),
      {
        reason: "missing",
        message: "missing interval of a day reported to the unit (cases.csv row 3, column independenceLow)",
        remedy: "state independenceLow and independenceHigh, half a reporting unit either side (2 weeks: 11 and 17)",
        place: { file: "cases.csv", row: 3, column: "independenceLow" },
      },
    ],
    [
      "a cell too many",
      `${row({})},`,
      {
        reason: "shape",
        message: "wrong number of cells: 43 (cases.csv row 3)",
        remedy: "give the row 42 cells, as the header has; put a cell that holds a comma between double quotes",
        place: { file: "cases.csv", row: 3 },
      },
    ],
    [
      "an id for the second time",
      row({ id: "one" }),
      {
        reason: "duplicate",
        message: 'duplicate id: "one" (cases.csv row 3, column id)',
        remedy: "give each row its own; row 2 has this one",
        place: { file: "cases.csv", row: 3, column: "id" },
      },
    ],
    [
      "a quote that closes too early",
      row({ note: '"so" it goes' }),
      {
        reason: "syntax",
        message: "unmatched quote (cases.csv row 3)",
        remedy:
          'put a cell that holds a comma, a quote or a line break between double quotes, and write each quote inside it twice ("")',
        place: { file: "cases.csv", row: 3 },
      },
    ],
  ])("%s", (_, bad, failure) => {
    const { rows, refused, failures } = parsed(among(bad));
    expect(rows).toMatchObject([{ id: "one" }, { id: "two" }]);
    expect(refused).toBe(1);
    expect(failures).toEqual([failure]);
  });

  test("a quote that never closes takes what follows with it, and no more", () => {
    const { rows, refused, failures } = parsed(
      [header, row({ id: "one" }), row({ id: '"two' }), row({ id: "three" })].join("\n"),
    );
    expect(rows).toMatchObject([{ id: "one" }]);
    expect([refused, failures.length]).toEqual([1, 1]);
    expect(failures[0]?.message).toBe("unmatched quote (cases.csv row 3)");
  });

  test("a row number counts blank rows and line breaks inside cells as a spreadsheet does", () => {
    const text = [header, row({ id: "one", note: '"a\nb"' }), "", ",".repeat(41), row({ id: "two", use: "x" })].join(
      "\r\n",
    );
    const { rows, refused, failures } = parsed(text);
    expect([rows.length, refused]).toEqual([1, 1]);
    expect(failures[0]?.place.row).toBe(5);
  });

  test("a unit in the wrong file is refused too", () => {
    const text = dataTexts.parameters.replace("14.0,g/dL,12,17", "140,g/L,120,170");
    const result = parseTable(parameterTable, "parameters.csv", text, regimenIds);
    expect(result.ok && result.value.rows.length).toBe(64);
    expect(result.ok && result.value.failures).toMatchObject([
      { reason: "unit", message: 'unknown unit: "g/L" (parameters.csv row 2, column unit)' },
    ]);
  });
});

describe("a file is refused whole", () => {
  const renamed = (from: string, to: string): string => [header.replace(from, to), row({})].join("\n");

  test.each([
    ["when it is empty", "", "missing", "empty file (cases.csv)"],
    ["when it is blank", " \n,,\n", "missing", "empty file (cases.csv)"],
    ["when it has no rows", `${header}\n`, "missing", "no rows (cases.csv)"],
    [
      "when its separator is a semicolon",
      dataTexts.cases.replaceAll(",", ";"),
      "syntax",
      "wrong separator (cases.csv row 1)",
    ],
    [
      "when a quote of its header never closes",
      `"${header}\n${row({})}`,
      "syntax",
      "unmatched quote (cases.csv row 1)",
    ],
    [
      "when a quote of its header closes too early",
      `"id"x${header.slice(2)}\n${row({})}`,
      "syntax",
      "unmatched quote (cases.csv row 1)",
    ],
    [
      "when a column is there twice",
      renamed("citation", "id"),
      "duplicate",
      'duplicate column: "id" (cases.csv row 1)',
    ],
    ["when a column is missing", renamed("citation,", ""), "missing", 'missing column: "citation" (cases.csv row 1)'],
    ["when a column is unknown", renamed("id,", "id,sex,"), "unknown", 'unknown column: "sex" (cases.csv row 1)'],
    ["when it is too wide", `${"a,".repeat(300)}\n1`, "limit", "too many columns: 301 (cases.csv row 1)"],
    ["when it is too long", `${header}\n${"x\n".repeat(20_001)}`, "limit", "too large file: 20001 rows (cases.csv)"],
    ["when it is too large", "x".repeat(5_000_001), "limit", "too large file: 5000001 characters (cases.csv)"],
  ])("%s", (_, text, reason, message) => {
    expect(refusal(text)[0]).toMatchObject({ reason, message });
  });

  test("an unknown column is given the name it may have meant", () => {
    expect(refusal(renamed("prcaDay", "prcaDays"))[0]?.remedy).toBe('did you mean "prcaDay"?');
    expect(refusal(renamed("prcaDay", "prcaDay (weeks)"))[0]?.remedy).toBe('did you mean "prcaDay"?');
  });
});

test.each([
  ["digits", `${"1".repeat(400_000)} w`],
  ["spaces", `1${" ".repeat(400_000)}1`],
  ["semicolons", ";".repeat(400_000)],
  ["brackets", `a${" ".repeat(400_000)}b (`],
])("a cell of 400,000 %s is refused like any other", (_, cell) => {
  for (const column of ["independenceDays", "failed", "doi", "reported", "clock", "regimen"]) {
    expect(parsed([header, row({ [column]: cell })].join("\n")).refused).toBe(1);
  }
  expect(refusal([header.replace("prcaDay", cell), row({})].join("\n"))).toHaveLength(2);
});

test("columns may stand in any order", () => {
  const turned = [header, row({ id: "one", dose: "5" })]
    .map((line) => line.split(",").toReversed().join(","))
    .join("\n");
  expect(parsed(turned).rows).toMatchObject([{ id: "one", dose: "5", clock: null }]);
});

test("of thousands of failures 200 are listed, the last of them the count of the rest", () => {
  const { refused, failures } = parsed([header, ...Array.from({ length: 1000 }, () => row({ use: "x" }))].join("\n"));
  expect([refused, failures.length]).toEqual([1000, 200]);
  expect(failures.at(-1)?.message).toBe("801 more failures, not listed (cases.csv)");
});
