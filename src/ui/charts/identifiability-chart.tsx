import { useMemo, useState } from "preact/hooks";
import {
  drawnName,
  type FigurePlace,
  identifiabilityChart,
  identifiabilityFinding,
  identifiabilityTable,
  laneFigure,
  laneLayout,
  laneSeries,
  type ToldNumber,
  toldNumbers,
} from "../../plots/index.ts";
import { CellFailure } from "../cells/cell-failure.tsx";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import type { ChartProps } from "./chart-props.ts";
import { useDiagnostics } from "./use-diagnostics.ts";
import { useDrawnNames } from "./use-drawn-names.ts";

/** What the studies told of each number that nobody knows, and of which they told nothing. */
export function IdentifiabilityChart({ cellKey, facts, context }: ChartProps) {
  const phone = usePhone();
  const names = useDrawnNames(facts, context);
  const { answered, failures } = useDiagnostics(context);
  const [whole, showWhole] = useState(false);
  const numbers = useMemo((): readonly ToldNumber[] | null => {
    if (names === null || answered === null) return null;
    return answered.value.flatMap(({ key, studied, ratio, ...rest }) =>
      ratio === null ? [] : [{ key, studied: studied === "yes", ...drawnName(key, names), ratio, ...rest }],
    );
  }, [names, answered]);
  const count = toldNumbers(numbers ?? []).untold.length;
  const chart = (place: FigurePlace) => identifiabilityChart({ numbers, whole, phone: place.phone });
  return (
    <>
      {failures.length > 0 && <CellFailure cellKey={cellKey} failures={failures} context={context} />}
      <FigurePanel
        name="identifiability"
        title="What the published studies tell of each number, and what they do not"
        subtitle="Every number that a draw is made of, on the scale of its own prior: 0 is what was thought before, 1 is one prior SD. Where the filled bar is as long as the open one, the studies added nothing; an SD of some 400 draws is uncertain by about 7 %."
        finding={numbers === null ? "" : identifiabilityFinding(numbers)}
        stale={false}
        phone={phone}
        summary={null}
        seed=""
        stamp="estimated, not of the run above · posterior-diagnostics.csv"
        arms={[]}
        height={(place) => laneLayout(place, chart(place)).height}
        draw={(place) => laneFigure(place, chart(place))}
        series={(place) => laneSeries(place, chart(place))}
        table={numbers === null ? null : identifiabilityTable(numbers)}
        inputs={[numbers, whole]}
      >
        {count > 0 && (
          <p class="figure-choices">
            <button type="button" class="button" aria-expanded={whole} onClick={() => showWhole(!whole)}>
              {whole ? "Hide what no study depends on" : `Show the ${count} that no study depends on`}
            </button>
          </p>
        )}
      </FigurePanel>
    </>
  );
}
