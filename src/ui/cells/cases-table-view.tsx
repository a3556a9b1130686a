import { useMemo } from "preact/hooks";
import { CasesTable } from "../tables/cases-table.tsx";
import type { CellContext } from "./cell-context.ts";
import { runContent } from "./run-content.ts";
import { runFacts } from "./run-facts.ts";
import { useCases } from "./use-cases.ts";

interface CasesTableViewProps {
  /** The keys of the *cases* cells. */
  readonly of: readonly string[];
  readonly context: CellContext;
}

/** Published patients and the reader's own, in the colours of the notebook's first run. */
export function CasesTableView({ of, context: { view } }: CasesTableViewProps) {
  const { cases, own } = useCases(view, of);
  return useMemo(() => {
    const run = view.notebook.cells.find((cell) => cell.kind === "simulate");
    const facts = run === undefined ? null : runFacts(view, run.id);
    return <CasesTable cases={cases} own={own} named={facts?.named ?? []} arms={facts?.drawn ?? []} />;
  }, [runContent(view.notebook), cases, own]);
}
