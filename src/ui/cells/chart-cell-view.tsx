import "./chart-cell-view.css";
import { useMemo, useRef, useState } from "preact/hooks";
import { lockedSettings } from "../../notebook/index.ts";
import { type FigureGuess, type IndependenceView, withoutRange } from "../../plots/index.ts";
import type { Case } from "../../schema/case.ts";
import type { ChartCell } from "../../schema/chart-cell.ts";
import { assumedLine } from "../arms/assumed-line.ts";
import { assumptionNote } from "../arms/assumption-note.ts";
import { composedWords } from "../arms/composed-words.ts";
import { structureNote } from "../arms/structure-note.ts";
import { cordBloodIn } from "../arms/cord-blood.ts";
import { changeSetting } from "../controls/change-setting.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { figureGuesses } from "../exercise/figure-guesses.ts";
import { AlikeSwitch } from "../figure/alike-switch.tsx";
import { CountsPanel } from "../figure/counts-panel.tsx";
import { ErrorSwitch } from "../figure/error-switch.tsx";
import { changedWords } from "../population/changed-words.ts";
import { useParameters } from "../population/use-parameters.ts";
import { IndependencePanel } from "../figure/independence-panel.tsx";
import { RangeSwitch } from "../figure/range-switch.tsx";
import { useStale } from "../figure/use-stale.ts";
import { finding } from "../finding/finding.ts";
import { FindingPanel } from "../finding/finding-panel.tsx";
import type { CellContext } from "./cell-context.ts";
import { CellFailure } from "./cell-failure.tsx";
import { failuresBehind } from "./failures-behind.ts";
import type { RunFacts } from "./run-facts.ts";
import { RunPanel } from "./run-panel.tsx";
import { useCases } from "./use-cases.ts";

interface ChartCellViewProps {
  readonly cellKey: string;
  readonly cell: ChartCell;
  readonly facts: RunFacts;
  /** The *cases* cells whose patients stand above the curves. */
  readonly over: readonly string[];
  readonly context: CellContext;
  /** Whether the settings of the run stand here: at the first chart of each run. */
  readonly controls: boolean;
  /** Whether those may stay at the foot of a phone. */
  readonly foot: boolean;
}

const none: readonly Case[] = [];
/** Observed patients that room is kept for until they have been read. */
const usualLanes = 3;
const nothingChanged: Readonly<Record<string, number>> = {};

/** What tells the figures of this kind in a notebook apart to those who go from landmark to landmark: nothing for the first. */
function futuresBefore({ view }: CellContext, cellKey: string): string {
  const figures = view.plan.cells.filter(({ cell }) => cell.kind === "chart" && cell.show === "independence");
  const place = figures.findIndex(({ key }) => key === cellKey);
  return place < 1 ? "" : `, figure ${place + 1}`;
}

/** A figure of a run: the finding in numbers, what is assumed, the settings, the curves. */
export function ChartCellView({ cellKey, cell, facts, over, context, controls, foot }: ChartCellViewProps) {
  const phone = usePhone();
  const [chosen, chooseView] = useState<IndependenceView | null>(null);
  const [ranged, showRange] = useState(true);
  const view = chosen ?? cell.view ?? "incidence";
  const day = cell.day ?? null;
  const { cases, own } = useCases(context.view, over);
  const { run, settings, switched, named, drawn, regimens, seedWords } = facts;
  const failures = failuresBehind(context.view, cellKey);
  const parts = useMemo(() => {
    const evidence = new Map(regimens.map(({ id, grade, n }) => [id, { grade, n }]));
    return run.summary === null
      ? null
      : finding({ ...switched, summary: run.summary, evidence, cordBlood: cordBloodIn(regimens) });
  }, [run.summary, regimens]);
  const changed = run.answered?.parameters ?? nothingChanged;
  const parameters = useParameters(context, Object.keys(changed).length > 0);
  const composed = regimens.filter(({ id }) => facts.own.has(id)).map(({ label }) => label);
  const otherwise = structureNote(run.answered?.structure);
  const alike = run.answered?.alike === true ? "Patients all alike: typical values, no spread between them." : "";
  const notes = [changedWords(changed, parameters), composedWords(composed), otherwise, alike]
    .filter((words) => words !== "")
    .join(" ");
  const stale = useStale(!run.current);
  // What the figure shows beside the answer, as text: a moved setting that changes nothing of it draws nothing anew.
  const shown = JSON.stringify([named, drawn, settings.horizon, switched.assume, switched.scenarios, seedWords, over]);
  // the figure is kept while it shows the same: what its switch changes is the notebook of that moment
  const latest = useRef(context);
  latest.current = context;
  const setAlike = (value: boolean): void => {
    const { view: now, change } = latest.current;
    const next = changeSetting(now.notebook, facts.key, "alike", value);
    if (next.ok) change(next.value);
  };
  const presented = context.presenting === true;
  const settable = !presented && !lockedSettings(context.view.notebook, facts.key).has("alike");
  const committed = presented ? [] : figureGuesses(context.view, context.open.answers.progress.value, cell.of, drawn);
  const guesses = useMemo((): readonly FigureGuess[] => committed, [JSON.stringify(committed)]);
  const { showsError } = context.open;
  const withoutError = !showsError.value;
  const range = { draws: run.summary?.draws, ranged };
  const pictured = useMemo(() => (ranged ? run.summary : withoutRange(run.summary)), [run.summary, ranged]);
  const figure = useMemo(
    () => (
      <>
        <IndependencePanel
          summary={pictured}
          stale={stale}
          named={named}
          arms={drawn}
          cases={cases ?? none}
          own={own}
          lanes={over.length === 0 || cases !== null ? 0 : Math.min(usualLanes, named.length - 1)}
          horizon={settings.horizon}
          assumed={assumedLine(switched, named, regimens)}
          notes={notes}
          seed={seedWords}
          phone={phone}
          view={view}
          chooseView={chooseView}
          range={range}
          withoutError={withoutError}
          day={day}
          guesses={guesses}
        >
          <RangeSwitch {...range} show={showRange} />
          {settable && <AlikeSwitch alike={settings.alike} set={setAlike} />}
          <ErrorSwitch shows={showsError} />
        </IndependencePanel>
        <CountsPanel summary={pictured} arms={drawn} {...{ view, range, phone }} horizon={settings.horizon} />
      </>
    ),
    [
      shown,
      pictured,
      range.draws,
      ranged,
      showsError,
      withoutError,
      settable,
      settings.alike,
      stale,
      regimens,
      cases,
      own,
      phone,
      notes,
      view,
      day,
      guesses,
    ],
  );
  return (
    <section class="cell cell-chart" aria-label={`Simulated futures${futuresBefore(context, cellKey)}`}>
      <div class="chart-lead">
        {failures.length > 0 ? (
          <CellFailure cellKey={cellKey} failures={failures} context={context} />
        ) : (
          <FindingPanel parts={parts} />
        )}
        <aside class="note">
          <strong>What is assumed.</strong> {assumptionNote(switched, named, facts)}
        </aside>
      </div>
      {controls && <RunPanel facts={facts} context={context} phone={phone} foot={foot} />}
      {figure}
    </section>
  );
}
