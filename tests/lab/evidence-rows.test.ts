import { expect, test } from "vitest";
import { evidenceRows } from "../../src/lab/evidence-rows.ts";
import { openTables } from "../../src/lab/open-tables.ts";
import { cohortsIn, evidenceIn, targetsIn } from "../../src/schema/answered-rows.ts";
import type { QueryRows } from "../../src/schema/query.ts";
import { exactBinomial } from "../../src/stats/index.ts";
import { dataSources } from "./data-sources.ts";

function rowsOf(table: string): QueryRows {
  const tables = openTables(dataSources);
  const answer = tables.ok ? tables.value.query({ table, where: {} }) : tables;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failures));
  return answer.value;
}

const cohorts = cohortsIn(rowsOf("cohorts"));
const targets = targetsIn(rowsOf("targets"));
const rows = evidenceRows(cohorts, targets);

test("the table that is asked for holds these rows", () => {
  expect(evidenceIn(rowsOf("evidence"))).toEqual(rows);
});

test("shares of counts have exact limits, as R's binom.test(7, 12) and binom.test(3, 12) give them", () => {
  const aung = rows.filter(({ study }) => study === "Aung 2013");
  expect(aung.map(({ regimen, count, n, limits }) => [regimen, count, n, limits])).toEqual([
    ["watch", 7, 12, "exact"],
    ["taper", 3, 12, "exact"],
  ]);
  expect(aung[0]?.low).toBeCloseTo(0.2766697, 6);
  expect(aung[0]?.high).toBeCloseTo(0.8483478, 6);
  expect(aung[1]?.low).toBeCloseTo(0.0548606, 6);
  expect(aung[1]?.high).toBeCloseTo(0.5718585, 6);
  for (const { count, n, low, high } of rows.filter(({ limits }) => limits === "exact")) {
    expect({ lower: low, upper: high }).toEqual(exactBinomial(count ?? -1, n));
  }
});

test("what is stated stays as stated: incidences of daratumumab and hazard ratios", () => {
  const stated = rows.filter(({ limits }) => limits === "stated");
  expect(
    stated.map(({ regimen, measure, value, low, high, day }) => [regimen, measure, value, low, high, day]),
  ).toEqual([
    [null, "hazard ratio", 0.93, 0.48, 1.8, null],
    ["epo", "hazard ratio", 0.86, 0.47, 1.57, null],
    ["daratumumab", "share", 0.69, 0.52, 0.8, 183],
    ["daratumumab", "share", 0.8, 0.62, 0.9, 365],
  ]);
});

test("groups published because they recovered, and groups without pure red cell aplasia, are left out", () => {
  const kept = new Set(rows.map(({ study }) => study));
  const published = cohorts.filter(({ counted }) => counted === "published");
  expect(published.length).toBeGreaterThan(15);
  expect(published.filter(({ study }) => kept.has(study))).toEqual([]);
  expect([...kept].filter((study) => /RCT|Sawada|Meta|Jaspers|RIC|OVERLAPS/u.test(study))).toEqual([]);
  expect(evidenceRows([], targets)).toEqual([]);
});
