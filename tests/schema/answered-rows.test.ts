import { expect, test } from "vitest";
import { openTables } from "../../src/lab/open-tables.ts";
import {
  casesIn,
  cohortsIn,
  effectsIn,
  evidenceIn,
  parametersIn,
  referencesIn,
  regimensIn,
  targetsIn,
  testedIn,
} from "../../src/schema/answered-rows.ts";
import type { QueryRows } from "../../src/schema/query.ts";
import { dataSources } from "../lab/data-sources.ts";

function rowsOf(table: string): QueryRows {
  const tables = openTables(dataSources);
  const answer = tables.ok ? tables.value.query({ table, where: {} }) : tables;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failures));
  return answer.value;
}

test.each([
  ["cases", casesIn],
  ["cohorts", cohortsIn],
  ["targets", targetsIn],
  ["regimens", regimensIn],
  ["effects", effectsIn],
  ["parameters", parametersIn],
  ["references", referencesIn],
  ["evidence", evidenceIn],
  ["tested", testedIn],
] as const)("whole %s come through as they were answered, part of one is a bug", (table, read) => {
  const answer = rowsOf(table);
  expect(answer.rows.length).toBeGreaterThan(0);
  expect(read(answer)).toEqual(answer.rows);
  expect(() => read({ ...answer, rows: [{ id: "x" }] })).toThrow("invalid_type");
});
