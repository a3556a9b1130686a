import { type RiskTable, riskTables } from "../../src/stats/index.ts";
import { type ReferenceRow, referenceTable } from "./reference-table.ts";

/** Which columns of the four invented files hold what; `late` twice, with and without its entries. */
const files = {
  tiny: { path: "survival/tiny.csv", status: "status", group: "grp", entry: null },
  synthetic: { path: "survival/synthetic.csv", status: "event", group: "arm", entry: null },
  edge: { path: "survival-more/edge.csv", status: "status", group: "group", entry: null },
  late: { path: "survival-more/late.csv", status: "status", group: "group", entry: "entry" },
  drawn: { path: "survival-more/late.csv", status: "status", group: "group", entry: null },
} as const;
export type Observed = keyof typeof files;

const causes = [1, 2, 3];

/** The tables of some groups of an invented file, in the order of their names; of the rows for which `kept` holds. */
export function observedTables(
  name: Observed,
  groups: readonly string[],
  kept: (row: ReferenceRow) => boolean = () => true,
): readonly RiskTable[] {
  const { path, status, group, entry } = files[name];
  const rows = referenceTable(path).filter((row) => groups.includes(row.text(group)) && kept(row));
  return riskTables(
    {
      time: rows.map((row) => row.number("time")),
      status: rows.map((row) => row.number(status)),
      entry: entry === null ? null : rows.map((row) => row.number(entry)),
      group: rows.map((row) => groups.indexOf(row.text(group))),
    },
    causes,
    groups.length,
  );
}

/** The table of one group alone. */
export function observedTable(name: Observed, group: string): RiskTable {
  const [table] = observedTables(name, [group]);
  if (table === undefined) throw new Error(`no group ${group} in ${name}`);
  return table;
}
