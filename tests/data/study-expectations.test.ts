import { expect, test } from "vitest";
import { openTables } from "../../src/lab/open-tables.ts";
import { expectedCounts } from "../../src/model/studies/study-counts.ts";
import { studySetting } from "../../src/model/studies/study-setting.ts";
import { builtEngine } from "../kernel/built-engine.ts";
import { dataTexts } from "./data-texts.ts";

const opened = openTables(dataTexts);
if (!opened.ok) throw new Error(opened.failures.map(({ message }) => message).join("\n"));
const { facts, draws, studies } = opened.value;
const read = opened.value.expectations();
const expectations = read.ok ? read.value : [];

test("no row is refused, and every study has one for every draw, in order", () => {
  expect(read.ok).toBe(true);
  const wanted = studies.flatMap(({ id }) => draws.map((_, index) => [id, index + 1]));
  expect(expectations.map(({ study, draw }) => [study, draw])).toEqual(wanted);
});

test.each([0, 223, 447])("what stands of draw %i is what its studies come to today", (row) => {
  const found = expectedCounts(facts, studies, studySetting, draws[row] ?? {}, builtEngine());
  const stand = expectations.filter(({ draw }) => draw === row + 1);
  expect(stand.map(({ counts }) => counts)).toEqual(found.map(({ counts }) => counts.join(" ")));
  for (const [at, { logRatio }] of stand.entries()) {
    expect(logRatio === null).toBe(found[at]?.logRatio === null);
    if (logRatio !== null) expect(logRatio).toBe(Number(found[at]?.logRatio?.toPrecision(5)));
  }
});
