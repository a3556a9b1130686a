import { openTables } from "../../src/lab/open-tables.ts";
import { type Evidence, evidenceOf } from "../../src/plots/evidence.ts";
import { casesIn, cohortsIn, evidenceIn, regimensIn } from "../../src/schema/answered-rows.ts";
import type { QueryRows } from "../../src/schema/query.ts";
import { dataTexts } from "../data/data-texts.ts";

const tables = openTables(dataTexts);

function rowsOf(table: string): QueryRows {
  const answer = tables.ok ? tables.value.query({ table, where: {} }) : tables;
  if (!answer.ok) throw new Error(answer.failures.map(({ message }) => message).join("\n"));
  return answer.value;
}

/** The published rows as they are shipped, and what is made of them. */
export const published = {
  cases: casesIn(rowsOf("cases")),
  cohorts: cohortsIn(rowsOf("cohorts")),
  regimens: regimensIn(rowsOf("regimens")),
  rows: evidenceIn(rowsOf("evidence")),
} as const;

export const publishedEvidence: Evidence = evidenceOf(published.cases, published.regimens, published.rows);
