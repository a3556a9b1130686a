import { expect, test } from "vitest";
import { calibrationRunCsv, diagnosticsCsv, posteriorCsv } from "../../src/lab/calibration-tables.ts";
import { drawFromLatent, latentCount, priorsOf } from "../../src/model/priors/priors-of.ts";
import { facts } from "../model/facts.ts";
import { normals } from "../model/priors/normals.ts";

const priors = priorsOf(facts);
const draws = normals(6, 64, latentCount(priors)).map((latents) => drawFromLatent(priors, latents));
const prior = normals(7, 300, latentCount(priors)).map((latents) => drawFromLatent(priors, latents));
const order = draws.map((_, at) => draws.length - 1 - at);
const sample = {
  points: [],
  logLikelihoods: new Float64Array(),
  family: draws.map((_, at) => at),
  levels: [{ temperature: 1, acceptance: 0.25, families: 64 }],
};

const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));

test("draws are numbered in their order, with five digits and shares that add up to 1", () => {
  const [header = [], ...rows] = rowsOf(posteriorCsv(facts, { draws, order }));
  expect(header).toEqual(["draw", ...priors.flatMap(({ keys }) => keys)]);
  expect(rows.map(([number]) => number)).toEqual(draws.map((_, at) => String(at + 1)));
  rows.forEach((row, at) => {
    const draw = draws[order[at] ?? NaN] ?? {};
    const value = (key: string): number => Number(row[header.indexOf(key)]);
    for (const key of header.slice(1)) {
      expect(Math.abs(value(key) - (draw[key] ?? NaN))).toBeLessThan(6e-5 * Math.abs(value(key)) + 1.1e-5);
    }
    const shares = ["classSelfLimited", "classPersistent", "classCellular"].map(value);
    expect(Math.abs(shares.reduce((sum, share) => sum + share, -1))).toBeLessThan(1e-12);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  });
});

test("diagnostics: draws of the prior look like it, are worth what they are, and islands agree", () => {
  const [header = [], ...rows] = rowsOf(diagnosticsCsv({ draws, prior, islands: 4, sample }));
  expect(header).toEqual([
    "key",
    "studied",
    "priorMean",
    "priorSd",
    "posteriorMean",
    "posteriorSd",
    "ratio",
    "worth",
    "rHat",
  ]);
  expect(rows.map(([key]) => key)).toEqual(priors.flatMap(({ keys }) => keys));
  for (const [key, ...cells] of rows) {
    const [, , , , , ratio = NaN, worth, rHat = NaN] = cells.map(Number);
    expect([key, worth]).toEqual([key, 64]);
    expect(ratio).toBeGreaterThan(0.4);
    expect(rHat).toBeLessThan(1.3);
  }
});

test("how the draws came about is stated by name", () => {
  expect(calibrationRunCsv({ sample, simulated: 900, draws, islands: 4 }, { seed: 1 })).toBe(
    "name,value\nseed,1\ndraws,64\nislands,4\nsimulated,900\ntemperature 1,1\nacceptance 1,0.25\nfamilies 1,64\n",
  );
});
