import { openTables } from "../../src/lab/open-tables.ts";
import { type Tested, testedOf } from "../../src/plots/tested.ts";
import { testedIn } from "../../src/schema/answered-rows.ts";
import type { TestedRow } from "../../src/schema/tested-row.ts";
import { dataTexts } from "../data/data-texts.ts";

/** The published numbers as they are shipped, each beside its prediction. */
export const testedShipped: readonly TestedRow[] = ((): readonly TestedRow[] => {
  const tables = openTables(dataTexts);
  const answer = tables.ok ? tables.value.query({ table: "tested", where: {} }) : tables;
  if (!answer.ok) throw new Error(answer.failures.map(({ message }) => message).join("\n"));
  return testedIn(answer.value);
})();

/** An invented number, as a row: by default a fitted share in the middle of its interval. */
export function testedRow(changes: Partial<TestedRow> = {}): TestedRow {
  return {
    id: "invented",
    study: "Invented 2020",
    doi: null,
    population: "nobody",
    says: "recovered before any step",
    standing: "fitted",
    unit: "share",
    n: 12,
    value: 0.5,
    median: 0.5,
    low50: 0.4,
    high50: 0.6,
    low90: 0.2,
    high90: 0.8,
    place: "inner",
    tail: 1,
    draws: 100,
    untested: null,
    note: null,
    ...changes,
  };
}

/** A number outside its interval. */
export const missed: Partial<TestedRow> = { value: 0.95, place: "outside", tail: 0.01 };

/** A row that is not tested. */
export const leftOut: Partial<TestedRow> = {
  standing: "untested",
  unit: null,
  median: null,
  low50: null,
  high50: null,
  low90: null,
  high90: null,
  place: null,
  tail: null,
  draws: null,
  untested: "another disease",
};

export const shippedTested: Tested = testedOf(testedShipped);
