import "./days-chart.css";
import { counted } from "../../base/counted.ts";
import { useMemo, useState } from "preact/hooks";
import {
  dayAt,
  daysFigure,
  daysFinding,
  daysLayout,
  daysSeries,
  daysTable,
  type FigurePlace,
  guessedDays,
  guessSentence,
  withoutRange,
} from "../../plots/index.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { figureGuesses } from "../exercise/figure-guesses.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { useStale } from "../figure/use-stale.ts";
import type { ChartProps } from "./chart-props.ts";
import { ThresholdSlider } from "./threshold-slider.tsx";

const usual = 120;

/** The days by which patients become independent, 50 dots an arm, with a threshold that is dragged along them. */
export function DaysChart({ cell, facts, context }: ChartProps) {
  const phone = usePhone();
  const { run, drawn, settings, seedWords } = facts;
  const [ranged, showRange] = useState(true);
  const summary = useMemo(() => (ranged ? run.summary : withoutRange(run.summary)), [run.summary, ranged]);
  const stale = useStale(!run.current);
  const [chosen, choose] = useState<number | null>(null);
  const horizon = summary?.horizon ?? settings.horizon;
  const day = Math.min(horizon, chosen ?? cell.day ?? usual);
  const room = summary === null ? ranged && settings.draws > 0 : summary.draws !== undefined;
  const presented = context.presenting === true;
  const guesses = presented ? [] : figureGuesses(context.view, context.open.answers.progress.value, cell.of, drawn);
  const guessed = guessSentence(guessedDays(guesses, horizon), "incidence");
  const layout = (place: FigurePlace) => daysLayout(place, drawn.length, room);
  const point = (event: PointerEvent): void => {
    const figure = event.target instanceof Element ? event.target.closest("svg.days-figure") : null;
    if (figure === null || event.buttons === 0) return;
    const { left, width } = figure.getBoundingClientRect();
    const drawnWidth = Number(figure.getAttribute("width"));
    const x = ((event.clientX - left) * drawnWidth) / width;
    choose(dayAt(x, { from: 0, to: horizon }, layout({ width: drawnWidth, phone })));
  };
  return (
    <div class="days-chart" onPointerDown={point} onPointerMove={point}>
      <FigurePanel
        name="days"
        title="Days to independence of transfusion"
        subtitle={`Each dot is a fiftieth of the simulated patients, on the day by which that share has become independent; filled by the chosen day. Death, relapse and second graft compete. ${rangeWords(run.summary?.draws, ranged)}`}
        finding={summary === null ? "" : daysFinding({ summary, arms: drawn, day }) + guessed}
        stale={stale}
        phone={phone}
        summary={summary}
        seed={seedWords}
        arms={[]}
        height={(place) => layout(place).height}
        draw={(place) => daysFigure({ ...place, summary, arms: drawn, horizon, day, guesses, ranged: room, stale })}
        series={(place) => daysSeries({ ...place, summary, arms: drawn, ranged: room })}
        table={summary === null ? null : daysTable({ summary, arms: drawn, day })}
        range={{ draws: run.summary?.draws, ranged, show: showRange }}
        inputs={[summary, JSON.stringify(drawn), horizon, day, JSON.stringify(guesses), room, stale]}
      >
        <ThresholdSlider
          summary={summary}
          arms={drawn}
          horizon={horizon}
          day={day}
          choose={choose}
          edges={(width) => layout({ width, phone })}
        />
      </FigurePanel>
    </div>
  );
}

/** What the bars under the dots are, or why there are none. */
function rangeWords(draws: number | undefined, ranged: boolean): string {
  if (draws === undefined) return "No range: parameter uncertainty is not part of this run.";
  if (!ranged) return "What nobody knows is hidden.";
  return `Bar under the dots: what nobody knows of the day by which half have, 90\u00a0% of ${counted(draws, "parameter draw")}.`;
}
