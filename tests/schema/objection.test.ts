import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArmsCell } from "../../src/schema/arms-cell.ts";
import { CasesCell } from "../../src/schema/cases-cell.ts";
import { Notebook } from "../../src/schema/notebook.ts";
import { readBy, type SchemaOf } from "../../src/schema/objection.ts";
import { SimulateCell } from "../../src/schema/simulate-cell.ts";

function objections(schema: SchemaOf<unknown>, input: unknown): readonly string[] {
  const read = readBy(schema, input);
  return read.ok
    ? []
    : read.failures.map(
        ({ path, failure: { reason, message, remedy } }) => `${path.join(".")} · ${reason} · ${message} · ${remedy}`,
      );
}

const run = { kind: "simulate", id: "run", arms: "regimens" };
const arms = (...entries: unknown[]): unknown => ({ kind: "arms", id: "regimens", arms: entries });

describe("objections", () => {
  test("say what is missing", () => {
    expect(objections(SimulateCell, { kind: "simulate", id: "run" })).toEqual([
      "arms · missing · missing arms · use a name in small letters, as regimens",
    ]);
  });

  test("name the regimen of an arm whose value is wrong", () => {
    const both = { regimens: ["epo", "dli"] };
    expect(objections(ArmsCell, arms("watch", { ...both, dose: { dli: 11 } }))).toEqual([
      "arms.1.dose.dli · range · impossible dose of dli: 11 · use a multiple of the published dose from 0 to 10, as 1.5",
    ]);
    expect(objections(ArmsCell, arms({ ...both, start: { dli: "1461 d" } }))).toEqual([
      'arms.0.start.dli · range · impossible start of dli: "1461 d" · use whole days from 0 to 1460, as 56 d',
    ]);
  });

  test("name an unknown setting and the one that was meant", () => {
    expect(objections(SimulateCell, { ...run, horizn: 30 })).toEqual([
      'horizn · unknown · unknown setting: "horizn" · did you mean "horizon"?',
    ]);
  });

  test("tell a wrong unit from a wrong number, also where a word would do", () => {
    expect(objections(SimulateCell, { ...run, window: "8 weeks", horizon: "20 d" })).toEqual([
      'horizon · range · impossible horizon: "20 d" · use whole days from 30 to 1460, as 56 d',
      'window · unit · wrong unit in window: "8 weeks" · use days, as 56 d',
    ]);
    const remedy = "use treated (the published start days), or whole days after diagnosis from 0 to 720, as 88 d";
    expect(objections(SimulateCell, { ...run, start: "3 months" })).toEqual([
      `start · unit · wrong unit in start: "3 months" · ${remedy}`,
    ]);
    expect(objections(SimulateCell, { ...run, start: 721 })).toEqual([
      `start · range · impossible start: 721 · ${remedy}`,
    ]);
    expect(objections(SimulateCell, { ...run, start: null })).toEqual([
      `start · shape · wrong start: null · ${remedy}`,
    ]);
  });

  test("go into the form of an arm that was meant", () => {
    expect(objections(ArmsCell, arms({ regimen: "epo", doze: 2 }))).toEqual([
      'arms.0.doze · unknown · unknown setting: "doze" · did you mean "dose"?',
    ]);
    expect(objections(ArmsCell, arms("watch", { regimens: ["epo"] }))).toEqual([
      'arms.1.regimens · limit · impossible regimens: ["epo"] · use at least 2 regimens',
    ]);
    expect(objections(ArmsCell, arms({ regimens: ["epo", "dli"], start: { msc: "3 d" } }))).toEqual([
      'arms.0.start · unknown · unknown start: {"msc":"3 d"} · use one of epo, dli',
    ]);
    expect(objections(ArmsCell, arms(3))[0]).toContain("arms.0 · shape · wrong arms entry 1: 3");
  });

  test("name the entry of a list and the name of a column", () => {
    expect(objections(SimulateCell, { ...run, taper: [100, "5 weeks"] })).toEqual([
      'taper.1 · unit · wrong unit in taper entry 2: "5 weeks" · use days, as 56 d',
    ]);
    expect(objections(CasesCell, { kind: "cases", id: "a", from: "published", where: { "a b": 1 } })).toEqual([
      'where.a b · shape · wrong name: "a b" · use the name of a column, as regimen',
    ]);
  });

  test("cut long values, and quote what JSON cannot", () => {
    const [long] = objections(SimulateCell, { ...run, assume: "x".repeat(500) });
    expect(long?.length).toBeLessThan(200);
    expect(objections(SimulateCell, { ...run, patients: NaN })[0]).toContain("patients");
  });

  test("are all that comes of any value: nothing is thrown (1,000 random values, seed 5)", () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withNullPrototype: true }), (value) => {
        const read = readBy(Notebook, { title: "A", model: "prca@1", cells: [value] });
        if (!read.ok) expect(read.failures.length).toBeGreaterThan(0);
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});
