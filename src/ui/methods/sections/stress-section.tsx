import { Fragment } from "preact";
import type { CellContext } from "../../cells/cell-context.ts";
import { runFacts } from "../../cells/run-facts.ts";
import { type NamedRecord, stressChecklist, type StressSource, stressText } from "../credibility/stress-checklist.ts";
import { dataVersion } from "../data-version.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { citing } from "../sources/citing.ts";
import { TakeText } from "../take/take-text.tsx";

interface StressSectionProps {
  readonly context: CellContext;
  readonly tables: MethodsTables;
  readonly version: string;
}

/** What the open notebook and its answered runs fill the checklist with. */
function sourceOf({ view }: CellContext, tables: MethodsTables, version: string): StressSource {
  const { notebook, plan } = view;
  const keys = plan.cells.flatMap(({ key, cell }) => (cell.kind === "simulate" ? [key] : []));
  const data = dataVersion(tables);
  const runs = keys.flatMap((key): readonly NamedRecord[] => {
    const facts = runFacts(view, key);
    if (facts === null || facts.run.summary === null || facts.run.answered === null) return [];
    const { run, seedWords } = facts;
    const [summary, request] = [facts.run.summary, facts.run.answered];
    return run.current ? [{ name: key, record: { tables, request, summary, seed: seedWords, version, data } }] : [];
  });
  const answered = new Set(runs.map(({ name }) => name));
  const [first] = notebook.cells;
  return {
    title: notebook.title,
    question: first?.kind === "prose" ? first.text.replaceAll(/\s+/gu, " ") : "",
    model: notebook.model,
    version,
    runs,
    waiting: keys.filter((key) => !answered.has(key)),
    parameters: tables.parameters.length,
  };
}

/** The STRESS checklist filled from the notebook, to copy or save. */
export function StressSection({ context, tables, version }: StressSectionProps) {
  const cite = citing(tables.references);
  const source = sourceOf(context, tables, version);
  return (
    <MethodsSection entry={methodEntry("stress")}>
      {(prose) => (
        <>
          {prose(
            `The items of a checklist for reporting simulations of discrete events (${cite("Monks 2019")}), filled from the notebook that is open and the answers of its runs. Where a report says more about why, its authors have to say it.`,
          )}
          <TakeText
            what="STRESS checklist"
            text={stressText(source)}
            file={{ name: "erythron-stress.txt", type: "text/plain;charset=utf-8" }}
          >
            <div class="prose methods-text">
              {stressChecklist(source).map(({ heading, items }) => (
                <Fragment key={heading}>
                  <h3>{heading}</h3>
                  {items.map(({ number, name, says }) => (
                    <p key={number}>
                      <strong>
                        {number} {name}.
                      </strong>{" "}
                      {says}
                    </p>
                  ))}
                </Fragment>
              ))}
            </div>
          </TakeText>
        </>
      )}
    </MethodsSection>
  );
}
