import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { beliefRows } from "../../src/lab/belief-rows.ts";
import { openTables } from "../../src/lab/open-tables.ts";
import { dataSources } from "./data-sources.ts";

const opened = openTables(dataSources);
const tables = opened.ok ? opened.value : expect.unreachable("unread tables");
const { facts, draws } = tables;

test("the prior is that of effects.csv: none with chance .75, else as often faster as slower, as wide as N(0, .5)", () => {
  const [prior] = beliefRows(facts, draws);
  expect(prior).toMatchObject({ when: "prior", nothing: 0.75, faster: 0.125, slower: 0.125 });
  expect(prior?.high).toBeCloseTo(Math.exp(1.6448536 * 0.5), 2);
  expect(prior?.low).toBeCloseTo(Math.exp(-1.6448536 * 0.5), 2);
});

test("the posterior counts the shipped draws, line by line of the file", () => {
  const [header = "", ...lines] = readFileSync("data/posterior.csv", "utf8").trim().split("\n");
  const column = header.split(",").indexOf("cord-blood net");
  const values = lines.map((line) => Number(line.split(",")[column]));
  const [, posterior] = beliefRows(facts, draws);
  expect(posterior?.draws).toBe(values.length);
  expect(posterior?.faster).toBe(values.filter((value) => value > 0).length / values.length);
  expect((posterior?.nothing ?? 0) + (posterior?.faster ?? 0) + (posterior?.slower ?? 0)).toBeCloseTo(1, 12);
  expect(posterior?.low).toBeLessThan(1);
  expect(posterior?.high).toBeGreaterThan(1);
});

test("it is asked for as any table is", () => {
  const answer = tables.query({ table: "belief", where: { when: "posterior" } });
  expect(answer.ok && answer.value.rows).toEqual([beliefRows(facts, draws)[1]]);
});
