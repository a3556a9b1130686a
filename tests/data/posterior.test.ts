import { expect, test } from "vitest";
import diagnostics from "../../data/posterior-diagnostics.csv?raw";
import posterior from "../../data/posterior.csv?raw";
import sensitivity from "../../data/posterior-sensitivity.csv?raw";
import stated from "../../data/posterior-run.csv?raw";
import { priorsOf } from "../../src/model/priors/priors-of.ts";
import { facts } from "../model/facts.ts";

const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));

const [header = [], ...draws] = rowsOf(posterior);
const [columns = [], ...rows] = rowsOf(diagnostics);
const [, ...run] = rowsOf(stated);
const column = (name: string) => rows.map((row) => Number(row[columns.indexOf(name)]));

test("at least 400 draws of every prior of the data files", () => {
  expect(draws.length).toBeGreaterThanOrEqual(400);
  expect(header.slice(1)).toEqual(priorsOf(facts).flatMap(({ keys }) => keys));
  expect(rows.map(([key]) => key)).toEqual(header.slice(1));
});

test("its islands agree, and means are worth most of their draws", () => {
  expect(Math.max(...column("rHat"))).toBeLessThan(1.05);
  expect(Math.min(...column("worth"))).toBeGreaterThan(200);
});

test("the diagnostics are those of these draws, and the run says how many there are", () => {
  for (const [at, mean] of column("posteriorMean").entries()) {
    const own = draws.reduce((sum, row) => sum + Number(row[at + 1]), 0) / draws.length;
    expect(Math.abs(own - mean)).toBeLessThan(6e-4 * Math.abs(mean) + 2e-5);
  }
  expect(Object.fromEntries(run)).toMatchObject({ model: "prca@1", draws: String(draws.length), window: "56" });
});

test("the first half of the rows is as fair as the second", () => {
  const half = Math.floor(draws.length / 2);
  const meanOf = (some: typeof draws, at: number): number =>
    some.reduce((sum, row) => sum + Number(row[at]), 0) / some.length;
  column("posteriorSd").forEach((sd, index) => {
    const apart = meanOf(draws.slice(0, half), index + 1) - meanOf(draws.slice(half), index + 1);
    expect(Math.abs(apart)).toBeLessThan((4 * sd) / Math.sqrt(half));
  });
});

test("settings that cost draws say what is left of them, and the shipped one is as it is", () => {
  const [names = [], ...settings] = rowsOf(sensitivity);
  expect(settings[0]?.slice(0, 5)).toEqual(["as shipped", "shipped", "200", "200", "200"]);
  const mean = draws.slice(0, 200).reduce((sum, row) => sum + Number(row[header.indexOf("A0")]), 0) / 200;
  expect(Math.abs(Number(settings[0]?.[names.indexOf("A0")]) / mean - 1)).toBeLessThan(1e-3);
  for (const [, way, count, worth, least] of settings) {
    expect(count).toBe(way === "own run" ? "48" : "200");
    expect(Number(worth)).toBeLessThanOrEqual(Number(count));
    expect(Number(least)).toBeLessThanOrEqual(Number(worth));
    // a tenth of the draws: what leaves fewer has a run of its own
    expect(Number(worth)).toBeGreaterThanOrEqual(20);
  }
  expect(settings).toHaveLength(10);
});
