import { expect, test } from "vitest";
import { plainEngine } from "../../src/kernel/plain-engine.ts";
import {
  predictionOf,
  predictionsCsv,
  predictTargets,
  publishedNumber,
  tailOf,
} from "../../src/lab/predict-targets.ts";
import { studyWorker } from "../../src/lab/study-worker.ts";
import { studySetting } from "../../src/model/studies/study-setting.ts";
import { facts } from "../model/facts.ts";
import { targets } from "../model/studies/targets.ts";

const rowOf = (id: string) => {
  const row = targets.find((target) => target.id === id);
  if (row === undefined) throw new Error(`no target ${id}`);
  return row;
};

test("the published number: a day of a quantile, the middle of an interval, the count behind a rounded share", () => {
  expect(publishedNumber(rowOf("longval-q25"))).toBe(116);
  expect(publishedNumber(rowOf("li25-2"))).toBe(14);
  expect(publishedNumber(rowOf("zhu-p"))).toBe(11 / 13);
  expect(publishedNumber(rowOf("jaspers-epo"))).toBe(41 / 65);
  expect(publishedNumber(rowOf("dara-death"))).toBe(0.19);
  expect(publishedNumber(rowOf("longval-any"))).toBe(0.93);
});

test("how far out a number is counts both sides, and its own place", () => {
  expect(tailOf([1, 2, 3, 4], 4)).toBe(0.5);
  expect(tailOf([1, 2, 3, 4], 5)).toBe(0);
  expect(tailOf([2, 2, 2], 2)).toBe(1);
});

test("limits hold half and nine tenths of what is reported; what could not be reported is left out", () => {
  const reported = Array.from({ length: 101 }, (_, index) => index);
  const row = { ...rowOf("stussi"), value: 80 };
  expect(predictionOf(row, [...reported, NaN], 7)).toEqual({
    id: "stussi",
    value: 80,
    median: 50,
    low50: 25,
    high50: 75,
    low90: 5,
    high90: 95,
    place: "outer",
    tail: 42 / 101,
    draws: 7,
    studies: 101,
  });
  expect(predictionOf({ ...row, value: 75 }, reported, 7)?.place).toBe("inner");
  expect(predictionOf({ ...row, value: 95.5 }, reported, 7)?.place).toBe("outside");
  expect(predictionOf(row, [NaN], 7)).toBeUndefined();
});

test("each simulated target is a row, in the order of the file", async () => {
  const input = { facts, targets, study: { ...studySetting, patients: 8 } };
  const found = await predictTargets(input, [{}], 1, [studyWorker(plainEngine)]);
  expect(found.map(({ id }) => id)).toEqual(targets.flatMap(({ id, design }) => (design === null ? [] : [id])));
  const lines = predictionsCsv(found).trimEnd().split("\n");
  expect(lines).toHaveLength(found.length + 1);
  expect(lines[0]).toBe("id,value,median,low50,high50,low90,high90,place,tail,draws,studies");
});
