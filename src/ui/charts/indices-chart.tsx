import { counted } from "../../base/counted.ts";
import { useState } from "preact/hooks";
import { failed, ok } from "../../base/result.ts";
import {
  type FigurePlace,
  indicesChart,
  indicesFinding,
  indicesTable,
  laneFigure,
  laneLayout,
  laneSeries,
} from "../../plots/index.ts";
import { influencesIn } from "../../schema/answered-rows.ts";
import { CellFailure } from "../cells/cell-failure.tsx";
import type { CellContext } from "../cells/cell-context.ts";
import { useAnswer } from "../cells/use-answer.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import type { ChartProps } from "./chart-props.ts";
import { useDrawnNames } from "./use-drawn-names.ts";
import { WholeButton } from "./whole-button.tsx";

const shownFirst = 8;

/** What moves an outcome while nothing is known but the priors, as shares of its variance. */
export function IndicesChart({ cellKey, facts, context }: ChartProps) {
  const phone = usePhone();
  const names = useDrawnNames(facts, context);
  const { answered, failures } = useIndices(context);
  const [whole, showWhole] = useState(false);
  const rows = names === null ? null : (answered?.value ?? null);
  const input = {
    rows,
    names: names ?? { parameters: new Map<string, string>(), regimens: new Map<string, string>() },
  };
  const [head] = rows ?? [];
  const count = rows?.length ?? 0;
  const chart = indicesChart(input, whole ? Infinity : shownFirst);
  return (
    <>
      {failures.length > 0 && <CellFailure cellKey={cellKey} failures={failures} context={context} />}
      <FigurePanel
        name="indices"
        title="Before the studies: what the outcome leans on, as shares of its variance"
        subtitle="Sobol’s indices. Everything is drawn from its prior, and by itself, so that the variance of the outcome can be shared out; after the studies numbers hang together and it cannot. First indices add up to at most 1; where a total is larger than its first index, the number acts together with others. Where limits overlap, the order is not settled."
        finding={rows === null ? "" : indicesFinding(input)}
        stale={false}
        phone={phone}
        summary={null}
        seed=""
        stamp={`prca@1 · ${head === undefined ? "not read yet" : `simulated, not by the run above: ${counted(head.patients, "patient")} under each draw, ${counted(head.rows, "row")} · influence.csv`}`}
        arms={[]}
        height={(place: FigurePlace) => laneLayout(place, chart).height}
        draw={(place) => laneFigure(place, chart)}
        series={(place) => laneSeries(place, chart)}
        table={rows === null ? null : indicesTable(input)}
        inputs={[rows, names, whole]}
      >
        {count > shownFirst && (
          <p class="figure-choices">
            <WholeButton whole={whole} showWhole={showWhole} first={shownFirst} count={count} things="" />
          </p>
        )}
      </FigurePanel>
    </>
  );
}

function useIndices({ lab }: CellContext) {
  return useAnswer("influence", async (table) => {
    const rows = await lab.query({ table, where: {} });
    return rows.ok ? ok(influencesIn(rows.value)) : failed(...rows.failures);
  });
}
