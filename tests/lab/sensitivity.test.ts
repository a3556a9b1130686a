import { expect, test } from "vitest";
import { ownRow, sensitivityCsv, sensitivityRows, weightedRow } from "../../src/lab/sensitivity.ts";
import { studyWorker } from "../../src/lab/study-worker.ts";
import { drawFromLatent, latentCount, priorsOf } from "../../src/model/priors/priors-of.ts";
import { STUDIED_KEYS } from "../../src/model/studies/expected-studies.ts";
import { studySetting } from "../../src/model/studies/study-setting.ts";
import { builtEngine } from "../kernel/built-engine.ts";
import { facts } from "../model/facts.ts";
import { normals } from "../model/priors/normals.ts";
import { targets } from "../model/studies/targets.ts";

const priors = priorsOf(facts);
const draws = normals(2, 12, latentCount(priors)).map((latents) => drawFromLatent(priors, latents));

test("weights say which draws count, and how many they are worth", () => {
  const [first = {}, second = {}] = draws;
  const row = weightedRow({ variant: "a", way: "weighted" }, [first, second], [3, 1]);
  expect(row.worth).toBeCloseTo(16 / 10, 12);
  expect(row.means["A0"]).toBeCloseTo(0.75 * (first["A0"] ?? NaN) + 0.25 * (second["A0"] ?? NaN), 12);
  expect(Object.keys(row.means)).toEqual([...STUDIED_KEYS]);
});

test("a sample drawn anew is worth what the families of its sampler leave", () => {
  const sample = { points: [], logLikelihoods: new Float64Array(), levels: [] };
  const alone = ownRow("a", { draws, sample: { ...sample, family: draws.map((_, at) => at) } });
  expect(alone.draws).toBe(12);
  expect(alone.worth).toBeCloseTo(12, 9);
  expect(alone.least).toBeCloseTo(12, 9);
  // pairs of the same draw count as one
  const twice = draws.flatMap((draw) => [draw, draw]);
  const pairs = ownRow("b", { draws: twice, sample: { ...sample, family: twice.map((_, at) => Math.floor(at / 2)) } });
  expect(pairs.draws).toBe(24);
  expect(pairs.worth).toBeCloseTo(12, 9);
  expect(pairs.least).toBeCloseTo(12, 9);
  expect(pairs.means["A0"]).toBeCloseTo(alone.means["A0"] ?? NaN, 9);
});

test("every setting is a row, the shipped one first; none leaves more draws than there are", async () => {
  const study = { ...studySetting, patients: 8 };
  const rows = await sensitivityRows({ facts, targets, study }, draws, [studyWorker(builtEngine())]);
  expect(rows.map(({ variant }) => variant)).toEqual([
    "as shipped",
    "40 resolved",
    "60 resolved",
    "durations from diagnosis",
    "durations from transplant",
    "window 28 d",
    "window 90 d",
    "window 112 d",
    "other simulated patients",
  ]);
  expect(rows[0]?.worth).toBe(12);
  for (const { worth, means } of rows.slice(1)) {
    expect(worth).toBeGreaterThan(1 - 1e-9);
    expect(worth).toBeLessThan(12);
    expect(means).not.toEqual(rows[0]?.means);
  }
  const lines = sensitivityCsv(rows).trimEnd().split("\n");
  expect(lines).toHaveLength(10);
  expect(lines[0]?.startsWith("variant,way,draws,worth,least,bE,SD,")).toBe(true);
  expect(lines[1]?.startsWith("as shipped,shipped,12,12,12,")).toBe(true);
});
