import { drawsWords } from "./draws-words.ts";
import { useState } from "preact/hooks";
import {
  type AskedOutcome,
  askedWords,
  type FigurePlace,
  structureFigure,
  structureFinding,
  structureLayout,
  structureSeries,
  structureTable,
} from "../../plots/index.ts";
import { Structure } from "../../schema/structure.ts";
import { structureWords } from "../../schema/structure-words.ts";
import { sweepInSight } from "../cells/sweep-in-sight.ts";
import { SweepProgress } from "../cells/sweep-progress.tsx";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { useStale } from "../figure/use-stale.ts";
import { fewestPatients } from "../tables/fewest-patients.ts";
import type { ChartProps } from "./chart-props.ts";
import { OutcomeChoice } from "./outcome-choice.tsx";

/** How much an outcome depends on how the model is built. */
export function StructureChart({ cell, facts, context }: ChartProps) {
  const phone = usePhone();
  const sweep = sweepInSight(context, cell.of);
  const stale = useStale(sweep?.current === false);
  const [outcome, chooseOutcome] = useState<AskedOutcome["outcome"]>(cell.outcome ?? "independent");
  const { showsError } = context.open;
  const withoutError = !showsError.value;
  if (sweep === null) return null;
  const { points, vary, across } = sweep;
  if (vary !== "structure" || across !== null) {
    return <p>This figure needs a sweep of how the model is built alone: let the sweep say vary: structure.</p>;
  }
  const { drawn, settings, seedWords } = facts;
  const horizon = fewestPatients(points)?.horizon ?? settings.horizon;
  const asked = { outcome, day: cell.day ?? horizon };
  const said = points.length === 0 ? (sweep.cell.values ?? []) : points.map(({ value }) => value);
  const choices = said.flatMap((value) => {
    const structure = Structure.options.find((option) => option === value);
    return structure === undefined ? [] : [{ value, ...structureWords[structure] }];
  });
  const input = { points, choices, arms: drawn, asked, horizon, withoutError };
  const { title } = askedWords(asked, horizon);
  const summary = fewestPatients(points);
  return (
    <FigurePanel
      name={`structure-${sweep.key}`}
      title={`${title}: how much it depends on how the model is built`}
      subtitle={`The run repeated with one thing in the model otherwise; all else stays, and every run draws from the same seed. ${drawsWords({ draws: summary?.draws, ofRun: settings.draws })} ${withoutError ? "" : "Bars are the Monte-Carlo error (95 %). "}What each model assumes has evidence grade E: nobody has measured it.`}
      finding={summary === null ? "" : structureFinding(input)}
      stale={stale}
      phone={phone}
      summary={summary}
      seed={seedWords}
      arms={drawn}
      height={(place: FigurePlace) => structureLayout(place, input).height}
      draw={(place) => structureFigure({ ...place, ...input, stale })}
      series={(place) => structureSeries({ ...place, ...input })}
      table={summary === null ? null : structureTable(input)}
      error={showsError}
      inputs={[points, withoutError, JSON.stringify([choices, drawn, asked]), stale]}
    >
      <SweepProgress sweep={sweep} context={context} />
      <p class="figure-choices">
        <OutcomeChoice outcome={outcome} choose={chooseOutcome} />
      </p>
    </FigurePanel>
  );
}
