import "./methods-page.css";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { CellContext } from "../cells/cell-context.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { TermTip } from "../glossary/term-tip.tsx";
import { Outline } from "../outline/outline.tsx";
import { methodsId, notebookId } from "../route.ts";
import { changedParameters } from "./changed-parameters.ts";
import { methodEntries } from "./method-entries.ts";
import { CalibrationSection } from "./sections/calibration-section.tsx";
import { ChecksSection } from "./sections/checks-section.tsx";
import { CredibilitySection } from "./sections/credibility-section.tsx";
import { DaySection } from "./sections/day-section.tsx";
import { EquationsSection } from "./sections/equations-section.tsx";
import { ErrorSection } from "./sections/error-section.tsx";
import { EstimandSection } from "./sections/estimand-section.tsx";
import { GateSection } from "./sections/gate-section.tsx";
import { GlossarySection } from "./sections/glossary-section.tsx";
import { KnownSection } from "./sections/known-section.tsx";
import { NumbersSection } from "./sections/numbers-section.tsx";
import { ParametersSection } from "./sections/parameters-section.tsx";
import { PatientsSection } from "./sections/patients-section.tsx";
import { PurposeSection } from "./sections/purpose-section.tsx";
import { ReferencesSection } from "./sections/references-section.tsx";
import { RegimensSection } from "./sections/regimens-section.tsx";
import { RunSection } from "./sections/run-section.tsx";
import { StateSection } from "./sections/state-section.tsx";
import { StressSection } from "./sections/stress-section.tsx";
import type { MethodsTables } from "./methods-tables.ts";
import type { AskedTables } from "./use-methods-tables.ts";

interface MethodsPageProps {
  readonly context: CellContext;
  readonly asked: AskedTables;
  readonly version: string;
  /** Whether the reader has come from the notebook, rather than opened the page here. */
  readonly arriving: boolean;
}

/** How everything is done: the model, its numbers with their sources, this run in words, glossary and references. */
export function MethodsPage({ context, asked, version, arriving }: MethodsPageProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arriving) title.current?.focus({ preventScroll: true });
  }, []);
  const { tables, failures } = asked;
  const home = <a href={`#${notebookId}`}>Back to the notebook</a>;
  return (
    <div class="page methods" id={methodsId}>
      <Outline entries={methodEntries} />
      <main class="article">
        <p class="methods-back">{home}</p>
        <h1 ref={title} class="title" tabIndex={-1}>
          Methods
        </h1>
        <p class="subject">
          Erythron {version} · {context.view.notebook.model}
        </p>
        {failures !== null && (
          <FailureNotice failures={failures}>
            <button type="button" class="button" onClick={context.reload}>
              Reload the page
            </button>
          </FailureNotice>
        )}
        {tables === null ? (
          failures === null && <p class="methods-waiting">Reading the tables of the model.</p>
        ) : (
          <>
            <Content context={context} tables={tables} version={version} />
            <p class="methods-back">{home}</p>
          </>
        )}
        <TermTip />
      </main>
    </div>
  );
}

interface ContentProps {
  readonly context: CellContext;
  readonly tables: MethodsTables;
  readonly version: string;
}

function Content({ context, tables, version }: ContentProps) {
  const { notebook } = context.view;
  const before = useMemo(() => <PurposeSection model={notebook.model} />, [notebook.model]);
  const after = useMemo(
    () => (
      <>
        <StateSection tables={tables} />
        <EquationsSection tables={tables} />
        <DaySection tables={tables} />
        <RegimensSection tables={tables} />
        <PatientsSection tables={tables} />
        <NumbersSection tables={tables} />
        <EstimandSection tables={tables} />
        <ErrorSection tables={tables} />
        <KnownSection tables={tables} />
        <GateSection />
        <ChecksSection />
        <CalibrationSection tables={tables} />
        <CredibilitySection tables={tables} />
        <ParametersSection tables={tables} changed={changedParameters(context.view)} />
        <GlossarySection />
        <ReferencesSection tables={tables} />
      </>
    ),
    [tables, notebook],
  );
  return (
    <>
      {before}
      <RunSection context={context} tables={tables} version={version} />
      <StressSection context={context} tables={tables} version={version} />
      {after}
    </>
  );
}
