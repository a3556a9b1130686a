import { useMemo } from "preact/hooks";
import { CasesTable } from "../tables/cases-table.tsx";
import type { CellContext } from "./cell-context.ts";
import { runFacts } from "./run-facts.ts";
import { valueOf } from "./value-of.ts";

interface CasesTableViewProps {
  /** The key of the *cases* cell. */
  readonly of: string;
  readonly context: CellContext;
}

/** Published patients in the colours of the notebook's first run. */
export function CasesTableView({ of, context: { view } }: CasesTableViewProps) {
  const cases = valueOf(view, of, "cases")?.cases ?? null;
  return useMemo(() => {
    const run = view.notebook.cells.find((cell) => cell.kind === "simulate");
    const facts = run === undefined ? null : runFacts(view, run.id);
    return <CasesTable cases={cases} named={facts?.named ?? []} arms={facts?.drawn ?? []} />;
  }, [view.notebook, cases]);
}
