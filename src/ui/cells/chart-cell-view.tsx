import "./chart-cell-view.css";
import { useMemo } from "preact/hooks";
import type { Case } from "../../schema/case.ts";
import { assumptionNote } from "../arms/assumption-note.ts";
import { assumptionWords } from "../controls/assumption-words.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { CountsPanel } from "../figure/counts-panel.tsx";
import { IndependencePanel } from "../figure/independence-panel.tsx";
import { finding } from "../finding/finding.ts";
import { FindingPanel } from "../finding/finding-panel.tsx";
import type { CellContext } from "./cell-context.ts";
import { CellFailure } from "./cell-failure.tsx";
import { failuresBehind } from "./failures-behind.ts";
import type { RunFacts } from "./run-facts.ts";
import { RunPanel } from "./run-panel.tsx";

interface ChartCellViewProps {
  readonly cellKey: string;
  readonly facts: RunFacts;
  /** Published cases to show above the curves; null: the figure has none, empty: not read yet. */
  readonly cases: readonly Case[] | null;
  readonly context: CellContext;
  /** Whether the settings of the run stand here: at the first chart of each run. */
  readonly controls: boolean;
}

const none: readonly Case[] = [];

/** A figure of a run: the finding in numbers, what is assumed, the settings, the curves. */
export function ChartCellView({ cellKey, facts, cases, context, controls }: ChartCellViewProps) {
  const phone = usePhone();
  const { run, settings, switched, named, drawn, regimens, effects, seedWords } = facts;
  const failures = failuresBehind(context.view, cellKey);
  const parts = useMemo(() => {
    const evidence = new Map(regimens.map(({ id, grade, n }) => [id, { grade, n }]));
    return run.summary === null ? null : finding({ ...switched, summary: run.summary, evidence });
  }, [run.summary, regimens]);
  const figure = useMemo(
    () => (
      <>
        <IndependencePanel
          summary={run.summary}
          stale={!run.current}
          named={named}
          arms={drawn}
          cases={cases ?? none}
          lanes={cases === null ? 0 : Math.max(0, named.length - 1)}
          horizon={settings.horizon}
          assumed={[assumptionWords(switched.assume), ...switched.scenarios].join("; ")}
          seed={seedWords}
          phone={phone}
        />
        <CountsPanel summary={run.summary} arms={drawn} horizon={settings.horizon} phone={phone} />
      </>
    ),
    [context.view.notebook, run.summary, run.current, regimens, cases, phone],
  );
  return (
    <section class="cell cell-chart" aria-label="Simulated futures">
      <div class="chart-lead">
        {failures.length > 0 ? (
          <CellFailure cellKey={cellKey} failures={failures} context={context} />
        ) : (
          <FindingPanel parts={parts} />
        )}
        <aside class="note">
          <strong>What is assumed.</strong> {assumptionNote(switched, effects)}
        </aside>
      </div>
      {controls && <RunPanel facts={facts} context={context} phone={phone} />}
      {figure}
    </section>
  );
}
