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
      whole: null,
      idle: null,
    });
  });

  test.each([
    ["cases", 51],
    ["cohorts", 54],
    ["targets", 27],
    ["tested", 27],
    ["parameters", 65],
    ["regimens", 16],
    ["effects", 27],
    ["predictions", 23],
    ["candidate-studies", 15],
    ["references", 80],
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

test("what studies come to is read when it is asked for, and a bad row is a failure then", () => {
  const expectations = "study,draw,counts,logRatio\ngraft,1,1 x,\n";
  const tables = openTables({ ...dataTexts, expectations });
  expect(tables.ok && tables.value.expectations()).toMatchObject({ ok: false, failures: [{ reason: "syntax" }] });
});

test("a query of a table that is not open says which are", () => {
  expect(opened().query({ table: "casses", where: {} })).toMatchObject({
    ok: false,
    failures: [{ reason: "unknown", message: 'unknown table: "casses"', remedy: 'did you mean "cases"?' }],
  });
});
