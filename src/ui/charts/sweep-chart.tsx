import { counted } from "../../base/counted.ts";
import { useState } from "preact/hooks";
import {
  type AskedOutcome,
  type FigurePlace,
  askedWords,
  sweepFigure,
  sweepFinding,
  sweepLayout,
  sweepSeries,
  sweepTable,
  withoutRange,
} from "../../plots/index.ts";
import { sweepInSight } from "../cells/sweep-in-sight.ts";
import { SweepProgress } from "../cells/sweep-progress.tsx";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { useStale } from "../figure/use-stale.ts";
import { useParameters } from "../population/use-parameters.ts";
import { fewestPatients } from "../tables/fewest-patients.ts";
import type { ChartProps } from "./chart-props.ts";
import { FigureChoice } from "./figure-choice.tsx";
import { OutcomeChoice } from "./outcome-choice.tsx";
import { sweptThing } from "./swept-things.ts";

const everyArm = "";

/** An outcome over the values of one or two things varied. */
export function SweepChart({ cell, facts, context }: ChartProps) {
  const phone = usePhone();
  const sweep = sweepInSight(context, cell.of);
  const stale = useStale(sweep?.current === false);
  const parameters = useParameters(context);
  const [outcome, chooseOutcome] = useState<AskedOutcome["outcome"]>(cell.outcome ?? "independent");
  const [ranged, showRange] = useState(true);
  const { showsError } = context.open;
  const withoutError = !showsError.value;
  const [arm, chooseArm] = useState<string | null>(null);
  if (sweep === null) return null;
  if (sweep.cell.vary === "each") {
    return <p>This sweep varies each parameter in turn: a chart that shows its tornado draws it.</p>;
  }
  const { vary, across } = sweep;
  const draws = sweep.points.find(({ summary }) => summary?.draws !== undefined)?.summary?.draws;
  const points = ranged
    ? sweep.points
    : sweep.points.map((point) => ({ ...point, summary: withoutRange(point.summary) }));
  const { drawn, settings, seedWords } = facts;
  const horizon = fewestPatients(points)?.horizon ?? settings.horizon;
  const asked = { outcome, day: cell.day ?? horizon };
  const values = [...new Set(points.length === 0 ? sweep.cell.values : points.map(({ value }) => value))];
  const steps = [...new Set(points.length === 0 ? sweep.cell.steps : points.flatMap(({ step }) => step ?? []))];
  const set = populationOf(facts);
  const thing = sweptThing(vary, values, facts, set, parameters);
  const second = across === null ? null : sweptThing(across, steps, facts, set, parameters);
  const usual = phone && second !== null ? (drawn[1]?.arm ?? everyArm) : everyArm;
  const chosen = arm ?? drawn.find((one) => one.arm === cell.arm)?.arm ?? usual;
  const shown = second === null || chosen === everyArm ? drawn : drawn.filter((one) => one.arm === chosen);
  const input = { points, thing, second, arms: shown, asked, horizon, withoutError };
  const { title, unit } = askedWords(asked, horizon);
  const summary = fewestPatients(points);
  return (
    <FigurePanel
      name={`sweep-${sweep.key}`}
      title={second !== null && unit === "%" ? `${title}, %` : title}
      subtitle={`${second === null ? `The run repeated with one thing varied${withoutError ? "" : "; thin bars are the Monte-Carlo error (95 %)"}` : "The run repeated with two things varied; the deeper the arm’s colour, the larger the number"}. Every run draws from the same seed. ${rangeWords({ draws, ranged, tiles: second !== null }, settings.draws)}`.trimEnd()}
      finding={summary === null ? "" : sweepFinding(input)}
      stale={stale}
      phone={phone}
      summary={summary}
      seed={seedWords}
      arms={second === null && drawn.length < 5 ? drawn : []}
      height={(place: FigurePlace) => sweepLayout(place, input).height}
      draw={(place) => sweepFigure({ ...place, ...input, stale })}
      series={(place) => sweepSeries({ ...place, ...input })}
      table={summary === null ? null : sweepTable(input)}
      range={{ draws, ranged, show: showRange }}
      error={showsError}
      inputs={[sweep.points, ranged, withoutError, JSON.stringify([shown, asked, thing, second, horizon]), stale]}
    >
      <SweepProgress sweep={sweep} context={context} />
      <p class="figure-choices">
        <OutcomeChoice outcome={outcome} choose={chooseOutcome} />
        {second !== null && drawn.length > 1 && (
          <FigureChoice
            label="Arm"
            value={chosen}
            options={[
              { value: everyArm, words: "all arms" },
              ...drawn.map((one) => ({ value: one.arm, words: one.shortLabel })),
            ]}
            choose={chooseArm}
          />
        )}
      </p>
    </FigurePanel>
  );
}

interface RangeAsked {
  readonly draws: number | undefined;
  readonly ranged: boolean;
  readonly tiles: boolean;
}

/** What the thick bars are, or why there are none; a run under draws is repeated at typical values unless the sweep says otherwise. */
function rangeWords({ draws, ranged, tiles }: RangeAsked, ofRun: number): string {
  if (draws === undefined) {
    return ofRun === 0
      ? ""
      : "All at typical values, though the run is of draws: give the sweep draws to see what nobody knows.";
  }
  const many = `90\u00a0% of ${counted(draws, "parameter draw")}`;
  if (!ranged) return "What nobody knows is hidden.";
  return tiles
    ? `What nobody knows, ${many}, stands in brackets where the tiles have room, and in the table.`
    : `Thick bars: what nobody knows, ${many}.`;
}

/** The parameters that the run itself sets. */
function populationOf({ run }: ChartProps["facts"]): Readonly<Record<string, number>> {
  return run.answered?.parameters ?? {};
}
