import { expect, test } from "vitest";
import { plainEngine } from "../../src/kernel/plain-engine.ts";
import { openTables } from "../../src/lab/open-tables.ts";
import { studyExpectations, studyExpectationsCsv } from "../../src/lab/study-expectations.ts";
import { studyWorker } from "../../src/lab/study-worker.ts";
import { studySetting } from "../../src/model/studies/study-setting.ts";
import { studyExpectationTable } from "../../src/schema/study-expectation.ts";
import { parseTable } from "../../src/tables/index.ts";
import { dataTexts, regimenIds } from "../data/data-texts.ts";

const opened = openTables(dataTexts);
if (!opened.ok) throw new Error(opened.failures.map(({ message }) => message).join("\n"));
const { facts, targets, draws, studies } = opened.value;

test("a study and a draw a row, numbers of draws from 1, and the file is read as it was written", async () => {
  const input = { facts, targets, study: { ...studySetting, patients: 8 } };
  const some = studies.filter(({ id }) => id === "daratumumab" || id === "ratio-epo");
  const found = await studyExpectations(input, some, draws.slice(0, 2), [studyWorker(plainEngine)]);
  expect(found.map(({ study, draw }) => `${study} ${draw}`)).toEqual([
    "daratumumab 1",
    "daratumumab 2",
    "ratio-epo 1",
    "ratio-epo 2",
  ]);
  expect(found.map(({ logRatio }) => logRatio === null)).toEqual([true, true, false, false]);
  const read = parseTable(studyExpectationTable, "study-expectations.csv", studyExpectationsCsv(found), regimenIds);
  expect(read.ok && read.value.rows).toEqual(found);
});
