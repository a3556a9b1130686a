import {
  askedWords,
  type FigurePlace,
  laneFigure,
  laneLayout,
  laneSeries,
  measurementsChart,
  measurementsFinding,
  measurementsTable,
} from "../../plots/index.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import type { ChartProps } from "./chart-props.ts";
import { DrawnChoices } from "./drawn-choices.tsx";
import { useDrawnChart } from "./use-drawn-chart.ts";

/** Which study would remove most of what is not known of an outcome of one arm. */
export function MeasurementsChart(props: ChartProps) {
  const { facts, context } = props;
  const phone = usePhone();
  const chosen = useDrawnChart(props);
  const { at, stale, input, stamp } = chosen;
  const { drawn, seedWords } = facts;
  const { influence, arm, asked, horizon } = input;
  const shown = { ...input, arms: drawn };
  const chart = measurementsChart(shown);
  return (
    <div ref={at}>
      <FigurePanel
        name="measurements"
        title={`${askedWords(asked, horizon).title}: what to measure next`}
        subtitle={`${arm.shortLabel}. Each draw is taken for true once; a study is simulated from it, all other draws are weighted by the likelihood of what it found, and the variance of the outcome that is left is averaged. A study is as good here as its simulated patients are like real ones; what it would cost is not counted. Draws differ by the luck of few simulated patients, too, and a study of an arm is credited with that.`}
        finding={influence === null ? "" : measurementsFinding(shown)}
        stale={stale}
        phone={phone}
        summary={null}
        seed={seedWords}
        stamp={stamp}
        arms={[]}
        height={(place: FigurePlace) => laneLayout(place, chart).height}
        draw={(place) => laneFigure(place, chart)}
        series={(place) => laneSeries(place, chart)}
        table={influence === null ? null : measurementsTable(shown)}
        inputs={[influence, JSON.stringify([arm, asked, horizon, drawn]), stale]}
      >
        <DrawnChoices chart={chosen} drawn={drawn} context={context} />
      </FigurePanel>
    </div>
  );
}
