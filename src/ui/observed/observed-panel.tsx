import "../figure/independence-panel.css";
import "./observed-panel.css";
import { useMemo, useState } from "preact/hooks";
import type { OwnView } from "../../schema/own-file.ts";
import { listed } from "../words/listed.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import type { RunView } from "../status/run-view.ts";
import { clockWords } from "../own/column-words.ts";
import { figureGroups } from "./figure-groups.ts";
import { reportView } from "./group-view.ts";
import { countedDays, observedHorizon } from "./observed-days.ts";
import { ObservedFigure } from "./observed-figure.tsx";
import { ObservedNumbers } from "./observed-numbers.tsx";

/** What the panel asks of a run. */
export interface BesideRun extends Pick<RunFacts, "named" | "drawn" | "seedWords"> {
  readonly run: Pick<RunView, "summary">;
}

interface ObservedPanelProps {
  readonly own: OwnView;
  /** Whether counts under five are hidden. */
  readonly mask: boolean;
  /** The run to set beside the observed cases; null: there is none. */
  readonly facts: BesideRun | null;
}

/** What the reader's own cases show: incidences with limits, who was at risk, numbers and tests. */
export function ObservedPanel({ own, mask, facts }: ObservedPanelProps) {
  const [asked, setAsked] = useState(false);
  const { report, clock } = own;
  const horizon = observedHorizon(report);
  const days = useMemo(() => countedDays(horizon), [horizon]);
  const view = useMemo(() => reportView(report, days, mask), [report, days, mask]);
  const named = facts?.named ?? [];
  const arms = facts?.drawn ?? [];
  const groups = useMemo(
    () => figureGroups(view.groups, named, arms),
    [view, arms.map(({ arm, slot }) => `${arm} ${slot}`).join("; ")],
  );
  const origin = clockWords[clock];
  const summary = clock === "therapy" ? (facts?.run.summary ?? null) : null;
  const numbers = useMemo(
    () => <ObservedNumbers report={report} view={view} groups={groups} mask={mask} origin={origin} days={days} />,
    [report, view, groups, mask, origin],
  );
  if (view.groups.length === 0) return <NothingShown small={view.small} />;
  return (
    <div class="observed">
      <ObservedFigure
        report={report}
        view={view}
        groups={groups}
        mask={mask}
        origin={origin}
        horizon={horizon}
        beside={facts === null || summary === null ? null : { summary, arms: facts.drawn, seed: facts.seedWords }}
        apart={facts !== null && clock !== "therapy"}
        asked={asked}
        ask={setAsked}
      />
      {numbers}
    </div>
  );
}

function NothingShown({ small }: { readonly small: readonly string[] }) {
  const where = small.length > 1 ? `Each of ${listed(small)} has` : "There are";
  return (
    <p class="observed-note">
      {`${where} fewer than five patients, so nothing of them together is drawn or counted. Show small counts to see them.`}
    </p>
  );
}
