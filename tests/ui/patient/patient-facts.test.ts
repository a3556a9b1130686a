import { describe, expect, test } from "vitest";
import { parametersIn } from "../../../src/schema/answered-rows.ts";
import { patientFacts } from "../../../src/ui/patient/patient-facts.ts";
import { typicalPatient } from "../../../src/ui/patient/typical-patient.ts";
import { requestOf } from "../../request-of.ts";
import { openTables } from "../../../src/lab/open-tables.ts";
import { dataSources } from "../../lab/data-sources.ts";
import { inventedCourse } from "../invented-course.ts";

const tables = openTables(dataSources);
const rows = tables.ok ? tables.value.query({ table: "parameters", where: {} }) : tables;
const parameters = rows.ok ? parametersIn(rows.value) : [];
const known = tables.ok ? tables.value.facts : { regimens: [], effects: [] };

describe("who a patient is", () => {
  test("stands beside what is typical", () => {
    const typical = typicalPatient(parameters, requestOf({}), known);
    if (typical === null) return expect.unreachable("a typical patient");
    const facts = Object.fromEntries(
      patientFacts(inventedCourse({ start: 60 }), typical).facts.map(({ label, values }) => [label, values]),
    );
    expect(facts).toMatchObject({
      Sex: ["woman", "half and half"],
      Weight: ["61 kg", "64 kg"],
      Height: ["1.66 m", "1.63 m"],
      "Share of IgM in what they make": ["42\u00a0%", "50\u00a0%"],
      "Plasma cells halve, without immunosuppression": ["every 14 days", "every 14 days, or 139 days"],
      "Supply of the graft, 1 = a healthy marrow": ["0.55", "0.55"],
      "First dose, after diagnosis": ["day 60", "day 88, the median"],
    });
    expect(facts["Isoagglutinin at diagnosis, IgM and IgG together"]?.[0]).toMatch(
      /^1:\d+; plasma cells then hold 1:32$/u,
    );
  });

  test("no antibody is said, not shown as a number", () => {
    const typical = typicalPatient(parameters, requestOf({ start: 40 }), known);
    if (typical === null) return expect.unreachable("a typical patient");
    const { facts } = patientFacts(inventedCourse({ class: "cellular" }), typical);
    const values = facts.map((fact) => fact.values[0]);
    expect(values).toContain("none");
    expect(values).toContain("no antibody");
    expect(facts.at(-2)?.values[1]).toBe("day 40, as set");
  });

  test("what the reader has set stands in place of the published value", () => {
    const typical = typicalPatient(parameters, requestOf({ parameters: { T50: 8, recoveryCount: 40 } }), known);
    expect(typical?.telling).toEqual({ halvingTitre: 8, recoveryCount: 40, recoveryRun: 14 });
    expect(typicalPatient(null, requestOf({}), known)).toBeNull();
  });
});
