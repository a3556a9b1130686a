import type { CellContext } from "../../cells/cell-context.ts";
import { runFacts } from "../../cells/run-facts.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { RunText } from "../run/run-text.tsx";

interface RunSectionProps {
  readonly context: CellContext;
  readonly tables: MethodsTables;
  readonly version: string;
}

/** The methods text and the citation of every run of the notebook. */
export function RunSection({ context: { view }, tables, version }: RunSectionProps) {
  const runs = view.plan.cells.flatMap(({ key, cell }) => (cell.kind === "simulate" ? [key] : []));
  return (
    <MethodsSection entry={methodEntry("run")}>
      {(prose) => (
        <>
          {prose(
            runs.length === 0
              ? "This notebook has no run."
              : "This text is made from the settings and the answer of the run in the notebook. Whoever has the same version, seed and settings gets the same numbers, and the fingerprint says so.",
          )}
          {runs.map((key) => {
            const facts = runFacts(view, key);
            return (
              facts !== null && (
                <div key={key} class="methods-run">
                  {runs.length > 1 && <h3>Run {key}</h3>}
                  <RunText facts={facts} tables={tables} version={version} />
                </div>
              )
            );
          })}
        </>
      )}
    </MethodsSection>
  );
}
