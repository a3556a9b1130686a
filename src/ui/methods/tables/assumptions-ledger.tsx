import { assumedRows, type AssumedRow } from "../credibility/assumed-rows.ts";
import type { MethodsTables } from "../methods-tables.ts";
import { Ledger } from "./ledger.tsx";

const heads = ["Of what", "Grade or standing", "What is taken", "To know"];

function rowsOf(rows: readonly AssumedRow[]) {
  return rows.map(({ key, what, grade, taken, note }) => ({ key, cells: [what, grade, taken, note] }));
}

/** What is assumed, with grades, as the tables of the model have it. */
export function AssumptionsLedger({ tables }: { readonly tables: MethodsTables }) {
  const { regimens, effects, parameters } = assumedRows(tables);
  const groups = [
    { heading: "Regimens, by what stands behind them", rows: rowsOf(regimens) },
    { heading: "Effects that act only where a reader switches them on", rows: rowsOf(effects) },
    { heading: "Parameters without a source in this disease", rows: rowsOf(parameters) },
  ];
  return <Ledger caption="Assumptions with grades" heads={heads} groups={groups} />;
}
