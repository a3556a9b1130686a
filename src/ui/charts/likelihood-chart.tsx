import { drawsWords } from "./draws-words.ts";
import {
  type FigurePlace,
  likelihoodFigure,
  likelihoodFinding,
  likelihoodLayout,
  likelihoodSeries,
  likelihoodSteps,
  likelihoodTable,
} from "../../plots/index.ts";
import { listedIds } from "../../schema/cell-ids.ts";
import { sweepInSight } from "../cells/sweep-in-sight.ts";
import { SweepProgress } from "../cells/sweep-progress.tsx";
import { useCases } from "../cells/use-cases.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { useStale } from "../figure/use-stale.ts";
import { useParameters } from "../population/use-parameters.ts";
import { fewestPatients } from "../tables/fewest-patients.ts";
import type { ChartProps } from "./chart-props.ts";
import { reportedCases } from "./reported-cases.ts";
import { sweptThing } from "./swept-things.ts";

const nobody = [] as const;

/** What would have to be true: for which values of what is varied the reported intervals are likely, beside untreated patients. */
export function LikelihoodChart({ cell, facts, context }: ChartProps) {
  const phone = usePhone();
  const sweep = sweepInSight(context, cell.of);
  const stale = useStale(sweep?.current === false);
  const parameters = useParameters(context);
  const { cases } = useCases(context.view, listedIds(cell.over ?? []));
  if (sweep === null) return null;
  if (sweep.cell.vary === "each") return <p>This figure needs a sweep of one thing, as vary: dose.</p>;
  if (cell.over === undefined) return <p>This figure needs the cases it is about: let it say over: and their name.</p>;
  const { points, vary, across } = sweep;
  const { drawn, named, seedWords, settings } = facts;
  const values = [...new Set(points.length === 0 ? sweep.cell.values : points.map(({ value }) => value))];
  const steps = [...new Set(points.length === 0 ? sweep.cell.steps : points.flatMap(({ step }) => step ?? []))];
  const set = facts.run.answered?.parameters ?? {};
  const reported = reportedCases(cases ?? nobody, named, drawn);
  const input = {
    points,
    thing: sweptThing(vary, values, facts, set, parameters),
    second: across === null ? null : sweptThing(across, steps, facts, set, parameters),
    cases: reported,
    untreated: drawn[0] ?? null,
  };
  const count = likelihoodSteps(input).length;
  const summary = fewestPatients(points);
  return (
    <FigurePanel
      name={`likelihood-${sweep.key}`}
      title="What would have to be true"
      subtitle={`Chance that a simulated patient given the reported regimen becomes independent within the reported days, and beside it the chance that untreated patients are independent by the last of them, the fastest by the earliest. n = 1 each; failures are unseen. ${drawsWords({ draws: summary?.draws, ofRun: settings.draws })}`}
      finding={summary === null ? "" : likelihoodFinding(input)}
      stale={stale}
      phone={phone}
      summary={summary}
      seed={seedWords}
      arms={[...new Set([...reported.map(({ arm }) => arm), ...drawn.slice(0, 1)])]}
      height={(place: FigurePlace) => likelihoodLayout(place, count).height}
      draw={(place) => likelihoodFigure({ ...place, ...input, stale })}
      series={(place) => likelihoodSeries({ ...place, ...input })}
      table={summary === null ? null : likelihoodTable({ ...input, withoutError: !context.open.showsError.value })}
      inputs={[points, JSON.stringify([input.thing, input.second, reported, input.untreated]), stale]}
    >
      <SweepProgress sweep={sweep} context={context} />
    </FigurePanel>
  );
}
