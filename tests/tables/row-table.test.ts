import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Failure } from "../../src/schema/failure.ts";
import type { Where } from "../../src/schema/query.ts";
import { effectTable } from "../../src/schema/effect.ts";
import { caseTable } from "../../src/schema/case.ts";
import { parseTable, queryRows, rowTable } from "../../src/tables/index.ts";
import { dataTexts, regimenIds } from "../data/data-texts.ts";

function open(table: "cases" | "effects"): ReturnType<typeof rowTable> {
  const schema = table === "cases" ? caseTable : effectTable;
  const parsed =
    table === "cases"
      ? parseTable(caseTable, table, dataTexts.cases, regimenIds)
      : parseTable(effectTable, table, dataTexts.effects, regimenIds);
  return rowTable(schema, parsed.ok ? parsed.value.rows : [], regimenIds);
}

const cases = open("cases");
const effects = open("effects");

function rows(where: Where, columns: string[] = ["id"], table = cases): unknown {
  const found = queryRows(table, { table: "t", where, columns });
  if (!found.ok) throw new Error(found.failures.map(({ message }) => message).join("\n"));
  return found.value.rows;
}

function failures(where: Where, columns?: string[]): readonly Failure[] {
  const found = queryRows(
    cases,
    columns === undefined ? { table: "cases", where } : { table: "cases", where, columns },
  );
  return found.ok ? [] : found.failures;
}

describe("a query", () => {
  test("without filter and columns reads all, in the order of the file", () => {
    const found = queryRows(cases, { table: "cases", where: {} });
    expect(found.ok && [found.value.rows.length, found.value.columns.length]).toEqual([51, 42]);
    expect(found.ok && found.value.rows[0]?.["id"]).toBe("li25-1");
  });

  test("keeps the rows that equal every value, or one of the listed", () => {
    const published = {
      setting: "post-allo-hsct-prca",
      use: "primary",
      regimen: ["ucb-single", "ucb-mnc-x3", "ucb-msc"],
    };
    expect(rows(published, ["id", "independenceLow"])).toEqual([
      { id: "li25-1", independenceLow: 46 },
      { id: "li25-2", independenceLow: 11 },
      { id: "li25-3", independenceLow: 76 },
    ]);
    expect(rows({ prcaDay: [44, 100] })).toEqual([{ id: "iron17-1" }, { id: "chen19-1" }]);
    expect(rows({ prcaDay: 45 })).toEqual([]);
  });

  test("reads what was not stated as null, and never matches it (promise 9)", () => {
    expect(rows({ id: ["li25-1", "masc02-1"] }, ["recipientAbo", "therapyDay"])).toEqual([
      { recipientAbo: null, therapyDay: null },
      { recipientAbo: null, therapyDay: 118 },
    ]);
    expect(rows({ pmid: "null" })).toEqual([]);
  });

  test("reads lists as lists and matches what they hold", () => {
    expect(rows({ failed: ["ivig", "ciclosporin"] }, ["failed"])).toEqual([
      { failed: ["epo", "ivig", "steroid"] },
      { failed: ["taper", "epo", "steroid", "ciclosporin", "rituximab"] },
    ]);
    expect(rows({ onDays: 10, role: "default" }, ["regimen", "onDays"], effects)).toEqual([
      { regimen: "bortezomib", onDays: [0, 3, 7, 10] },
      { regimen: "immunoadsorption", onDays: [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 21, 22] },
    ]);
  });

  test("gives each column once, in the order asked", () => {
    const found = queryRows(cases, { table: "cases", where: { id: "li25-2" }, columns: ["use", "id", "use"] });
    expect(found.ok && found.value).toEqual({
      table: "cases",
      columns: ["use", "id"],
      rows: [{ use: "primary", id: "li25-2" }],
    });
  });

  test("compiles no text of the reader's (seed 25)", () => {
    const hostile = fc.constantFrom(
      '"+alert()+"',
      "d => true",
      "${1}",
      "`",
      "'); throw 1; ('",
      "\\",
      "__proto__",
      "constructor",
      "$",
    );
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        expect(rows({ note: text })).toEqual([]);
        expect(failures({ [`x${text}`]: 1 })).toHaveLength(1);
      }),
      { seed: 25, numRuns: 200 },
    );
  });
});

describe("a query is refused", () => {
  test.each([
    [{ regimne: "epo" }, 'unknown column: "regimne" (table cases)', 'did you mean "regimen"?'],
    [{ use: "primry" }, 'unknown use: "primry" (table cases, column use)', 'did you mean "primary"?'],
    [
      { regimen: ["epo", "ucb-singel"] },
      'unknown regimen: "ucb-singel" (table cases, column regimen)',
      'did you mean "ucb-single"?',
    ],
    [{ clock: "birth" }, 'unknown clock: "birth" (table cases, column clock)', "use transplant, diagnosis or therapy"],
    [
      { prcaDay: "44" },
      'wrong value: "44" (table cases, column prcaDay)',
      "use a number: days as a number from 0 to 36525 d",
    ],
    [{ pmid: 40530023 }, "wrong value: 40530023 (table cases, column pmid)", "use text: digits"],
    [{ note: true }, "wrong value: true (table cases, column note)", "use text: text of at most 2000 characters"],
  ])("with %j", (where, message, remedy) => {
    expect(failures(where)).toMatchObject([{ message, remedy }]);
  });

  test("with a column the table lacks", () => {
    expect(failures({}, ["id", "indepedenceDays"])).toEqual([
      {
        reason: "unknown",
        message: 'unknown column: "indepedenceDays" (table cases)',
        remedy: 'did you mean "independenceDays"?',
        place: { column: "indepedenceDays" },
      },
    ]);
    expect(failures({ zzz: 1 })[0]?.remedy).toContain("use id, citation, doi");
  });

  test("for all that is wrong with it at once", () => {
    expect(failures({ use: "x", zzz: 1 }, ["yyy"]).map(({ reason }) => reason)).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
  });
});
