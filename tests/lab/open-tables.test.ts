import { describe, expect, test } from "vitest";
import { openTables, type Tables } from "../../src/lab/open-tables.ts";
import type { Failure } from "../../src/schema/failure.ts";
import { dataTexts } from "../data/data-texts.ts";

function opened(): Tables {
  const tables = openTables(dataTexts);
  if (!tables.ok) throw new Error(tables.failures.map(({ message }) => message).join("\n"));
  return tables.value;
}

function failuresOf(sources: Partial<typeof dataTexts> | Readonly<Record<string, string>>): readonly Failure[] {
  const tables = openTables({ ...dataTexts, ...sources });
  return tables.ok ? [] : tables.failures;
}

const [header = "", first = ""] = dataTexts.cases.split("\n");

describe("the shipped tables", () => {
  test("give the model its facts", () => {
    const { parameters, regimens, effects } = opened().facts;
    expect([parameters.length, regimens.length, effects.length]).toEqual([65, 16, 27]);
    expect(parameters.find(({ symbol }) => symbol === "L")).toEqual({
      symbol: "L",
      name: "mean red-cell lifespan",
      value: 116.7,
      unit: "d",
      low: 70,
      high: 140,
      betweenPatients: "log-normal .15",
      prior: null,
      source: "Shrestha 2016, 10.1007/s10928-016-9470-4; Franco 2012, 10.1159/000342232",
      standing: "abstract",
      inText: "L",
      inReference: "L",
    });
  });

  test.each([
    ["cases", 51],
    ["cohorts", 54],
    ["targets", 22],
    ["parameters", 65],
    ["regimens", 16],
    ["effects", 27],
  ])("%s is open with %i rows", (table, count) => {
    const found = opened().query({ table, where: {} });
    expect(found.ok && found.value.rows.length).toBe(count);
  });

  test("a bad row in any of them is a failure, and all are named", () => {
    expect(
      failuresOf({
        cases: dataTexts.cases.replace("therapy,2 months", "months,2 months"),
        effects: dataTexts.effects.replace("ucb-single,net", "ucb-singel,net"),
      }).map(({ message }) => message),
    ).toEqual([
      'unknown clock: "months" (cases.csv row 2, column clock)',
      'unknown regimen: "ucb-singel" (effects.csv row 2, column regimen)',
    ]);
    expect(failuresOf({ regimens: "" })).toMatchObject([{ message: "empty file (regimens.csv)" }]);
  });
});

describe("a reader's cases", () => {
  const text = [
    header,
    first,
    first.replace("li25-1", "mine-2").replace("therapy", "weeks"),
    first.replace("li25-1", "mine-3"),
  ].join("\n");

  test("are opened under their name, the bad rows refused", () => {
    const tables = opened();
    const result = tables.open({ table: "mine", file: "mine.csv", text });
    expect(result).toEqual({
      ok: true,
      value: {
        table: "mine",
        kept: 2,
        refused: 1,
        failures: [
          {
            reason: "clock",
            message: 'unknown clock: "weeks" (mine.csv row 3, column clock)',
            remedy: "use transplant, diagnosis or therapy, or leave it blank",
            place: { file: "mine.csv", row: 3, column: "clock" },
          },
        ],
      },
    });
    const found = tables.query({ table: "mine", where: {}, columns: ["id"] });
    expect(found.ok && found.value.rows).toEqual([{ id: "li25-1" }, { id: "mine-3" }]);
  });

  test("opened again replace what was there; a file refused whole does not", () => {
    const tables = opened();
    const count = (): unknown => {
      const found = tables.query({ table: "mine", where: {} });
      return found.ok && found.value.rows.length;
    };
    tables.open({ table: "mine", file: "mine.csv", text });
    tables.open({ table: "mine", file: "mine.csv", text: [header, first].join("\n") });
    expect(count()).toBe(1);
    expect(tables.open({ table: "mine", file: "mine.csv", text: "" }).ok).toBe(false);
    expect(count()).toBe(1);
  });

  test("never stand in for published data", () => {
    const tables = opened();
    expect(tables.open({ table: "cases", file: "mine.csv", text })).toMatchObject({
      ok: false,
      failures: [{ reason: "duplicate", message: 'taken table name: "cases"' }],
    });
    const found = tables.query({ table: "cases", where: {} });
    expect(found.ok && found.value.rows.length).toBe(51);
  });

  test("are at most 20 tables", () => {
    const tables = opened();
    const results = Array.from({ length: 21 }, (_, index) =>
      tables.open({ table: `mine-${index}`, file: "m.csv", text }),
    );
    expect(results.map(({ ok }) => ok)).toEqual([...Array.from({ length: 20 }, () => true), false]);
    expect(tables.open({ table: "mine-3", file: "m.csv", text }).ok).toBe(true);
  });
});

test("a query of a table that is not open says which are", () => {
  expect(opened().query({ table: "casses", where: {} })).toMatchObject({
    ok: false,
    failures: [{ reason: "unknown", message: 'unknown table: "casses"', remedy: 'did you mean "cases"?' }],
  });
});
