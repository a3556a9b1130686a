import { counted } from "../../base/counted.ts";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Failure } from "../../schema/failure.ts";
import { type Inspection, ownClocks, type OwnReading } from "../../schema/own-file.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { ColumnTable } from "./column-table.tsx";
import { clockWords } from "./column-words.ts";
import { InspectionNotes } from "./inspection-notes.tsx";
import { OutcomeWords } from "./outcome-words.tsx";
import { RadioChoice } from "./radio-choice.tsx";
import { columnsRead, haemoglobinIn, nothingChosen, outcomeWords, reticulocytesIn } from "./reading-draft.ts";
import { readingOf, type Unsaid } from "./reading-of.ts";
import { UnsaidNote } from "./unsaid-note.tsx";

interface MappingPanelProps {
  readonly inspection: Inspection;
  readonly busy: boolean;
  /** Why the file could not be opened as it was to be read. */
  readonly failures: readonly Failure[];
  readonly open: (reading: OwnReading) => void;
  readonly cancel: () => void;
  readonly another: () => void;
}

const haemoglobinUnits = [
  { value: "g/dL", words: "g/dL" },
  { value: "g/L", words: "g/L" },
] as const;
const reticulocyteUnits = [
  { value: "10^9/L", words: "10⁹/L" },
  { value: "%", words: "% of red cells" },
] as const;
const clocks = ownClocks.map((value) => ({ value, words: clockWords[value] }));

/** Asks how an inspected file is to be read; what has not been said yet is named beside the button and, once it was pressed, at each control. */
export function MappingPanel({ inspection, busy, failures, open, cancel, another }: MappingPanelProps) {
  const [draft, setDraft] = useState(nothingChosen);
  const [missed, setMissed] = useState(0);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const change = (part: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...part }));
  const reading = readingOf(inspection, draft);
  const unsaid = reading.ok ? [] : reading.failures;
  const saysAt = (at: Unsaid["at"]): string | undefined => {
    const here = unsaid.filter((one) => one.at === at);
    return missed > 0 && here.length > 0 ? here.map(({ says }) => says).join(" ") : undefined;
  };
  const confirm = (): void => {
    if (reading.ok) open(reading.value);
    else setMissed((times) => times + 1);
  };
  useEffect(() => {
    const place = missed > 0 ? panel.current?.querySelector(`[data-at="${unsaid[0]?.at}"]`) : undefined;
    const amiss = place?.querySelector<HTMLElement>("select[aria-invalid='true'], [aria-invalid='true'] input");
    (amiss ?? place?.querySelector<HTMLElement>("select, input"))?.focus();
  }, [missed]);
  const [haemoglobin] = columnsRead(inspection, draft, "haemoglobin");
  const [reticulocytes] = columnsRead(inspection, draft, "reticulocytes");
  const [outcome = ""] = columnsRead(inspection, draft, "outcome");
  const words = outcomeWords(inspection, draft);
  return (
    <section ref={panel} class="own-panel" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`} ref={heading} tabIndex={-1} class="own-heading">
        {`How is ${inspection.file} to be read?`}
      </h3>
      <p class="own-note">
        {`${inspection.form.toUpperCase()}: ${inspection.says}. ${counted(inspection.rows, "row")}, ${counted(inspection.columns.length, "column")}. Nothing of it is open yet.`}
      </p>
      <InspectionNotes notes={inspection.notes} />
      <div data-at="columns">
        <ColumnTable inspection={inspection} draft={draft} change={change} fault={`${id}-columns`} />
        <p class="own-columns-note">
          <UnsaidNote id={`${id}-columns`} says={saysAt("columns")} />
        </p>
      </div>
      {words !== null && (
        <div data-at="outcomes">
          <OutcomeWords
            column={outcome}
            words={words}
            choose={(word, meaning) => change({ outcomes: new Map([...draft.outcomes, [word, meaning]]) })}
            unsaid={saysAt("outcomes")}
          />
        </div>
      )}
      <div data-at="clock">
        <RadioChoice
          legend="Days count from"
          options={clocks}
          value={draft.clock}
          choose={(clock) => change({ clock })}
          unsaid={saysAt("clock")}
        />
      </div>
      {haemoglobin !== undefined && (
        <div data-at="haemoglobin">
          <RadioChoice
            legend={`Unit of ${haemoglobin}`}
            options={haemoglobinUnits}
            value={haemoglobinIn(inspection, draft)}
            choose={(unit) => change({ haemoglobin: unit })}
            unsaid={saysAt("haemoglobin")}
          />
        </div>
      )}
      {reticulocytes !== undefined && (
        <div data-at="reticulocytes">
          <RadioChoice
            legend={`Unit of ${reticulocytes}`}
            options={reticulocyteUnits}
            value={reticulocytesIn(inspection, draft)}
            choose={(unit) => change({ reticulocytes: unit })}
            unsaid={saysAt("reticulocytes")}
          />
        </div>
      )}
      {failures.length > 0 && (
        <FailureNotice failures={failures}>
          <button type="button" class="button" onClick={another}>
            Choose another file
          </button>
        </FailureNotice>
      )}
      <div class="own-actions">
        <button type="button" class="button button-primary" onClick={confirm}>
          {busy ? "Opening" : `Open ${counted(inspection.rows, "row")}`}
        </button>
        <button type="button" class="button" onClick={cancel}>
          Cancel
        </button>
        <p class="own-note" role="status">
          {unsaid.length > 0 && `Still to say: ${[...new Set(unsaid.map(({ short }) => short))].join(", ")}.`}
        </p>
      </div>
    </section>
  );
}
