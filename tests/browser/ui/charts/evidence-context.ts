import { openTables } from "../../../../src/lab/open-tables.ts";
import type { Lab } from "../../../../src/notebook/index.ts";
import type { Case } from "../../../../src/schema/case.ts";
import { casesIn } from "../../../../src/schema/answered-rows.ts";
import type { CellContext } from "../../../../src/ui/cells/cell-context.ts";
import { dataTexts } from "../../../data/data-texts.ts";
import { silentLab } from "../../../lab/silent-lab.ts";

const tables = openTables(dataTexts);
if (!tables.ok) throw new Error(tables.failures.map(({ message }) => message).join("\n"));
const { value } = tables;

/** All published patients. */
export const allCases: readonly Case[] = casesOf({});

function casesOf(where: Readonly<Record<string, string>>): readonly Case[] {
  const answer = value.query({ table: "cases", where });
  if (!answer.ok) throw new Error("no cases");
  return casesIn(answer.value);
}

/** What the chart asks of the page: a *cases* cell that has been read, and the tables of the lab. */
export function evidenceContext(cases: readonly Case[] | null): CellContext {
  const lab: Lab = { ...silentLab(), query: async (query) => value.query(query) };
  const states = new Map(cases === null ? [] : [["observed", { value: { kind: "cases", cases }, failures: [] }]]);
  const context: unknown = { lab, view: { states, plan: { cells: [] } } };
  return context as CellContext;
}
