import { useMemo } from "preact/hooks";
import type { RunFacts } from "../../cells/run-facts.ts";
import { bibtex } from "../bibtex/bibtex.ts";
import { runEntry } from "../bibtex/run-entry.ts";
import { dataVersion } from "../data-version.ts";
import type { MethodsTables } from "../methods-tables.ts";
import { TakeText } from "../take/take-text.tsx";
import { methodsText } from "./methods-text.ts";
import type { RunRecord } from "./run-record.ts";

interface RunTextProps {
  readonly facts: RunFacts;
  readonly tables: MethodsTables;
  readonly version: string;
}

/** How the run in sight was done, as text and as an entry of a bibliography, to copy or save. */
export function RunText({ facts: { run, seedWords }, tables, version }: RunTextProps) {
  const { summary, answered, current } = run;
  const record = useMemo((): RunRecord | null => {
    if (summary === null || answered === null) return null;
    return { tables, request: answered, summary, seed: seedWords, version, data: dataVersion(tables) };
  }, [summary, answered, seedWords, tables, version]);
  if (record === null) return <p class="methods-waiting">The run has no answer yet; its text will stand here.</p>;
  const paragraphs = methodsText(record);
  const entry = bibtex([runEntry(record, new Date().getFullYear())]);
  return (
    <>
      {!current && (
        <p class="methods-waiting">
          This describes the result in sight, which is stale: the settings have changed since.
        </p>
      )}
      <TakeText
        what="methods text"
        text={`${paragraphs.join("\n\n")}\n`}
        file={{ name: "erythron-methods.txt", type: "text/plain;charset=utf-8" }}
      >
        <div class="prose methods-text">
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </div>
      </TakeText>
      <TakeText
        what="BibTeX of this run"
        text={entry}
        file={{ name: "erythron-run.bib", type: "application/x-bibtex;charset=utf-8" }}
      >
        <pre>{entry}</pre>
      </TakeText>
    </>
  );
}
