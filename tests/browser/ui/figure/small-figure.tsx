import {
  type FigurePlace,
  type FigureSeries,
  type FigureTable,
  figureGeometry,
  independenceFigure,
} from "../../../../src/plots/index.ts";
import { FigurePanel } from "../../../../src/ui/figure/figure-panel.tsx";
import { rising, summaryOf } from "../../../plots/summary-of.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 },
  { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One cord unit", slot: 2 },
];
const summary = summaryOf(1000, {
  watch: { independent: rising(365, 900, 120) },
  "ucb-single": { independent: rising(365, 900, 90) },
});
const days = [30, 90, 180, 365];

function shareOf(arm: string, day: number): number {
  return summary.arms.find((each) => each.arm === arm)?.incidence.independent[day] ?? 0;
}

export const table: FigureTable = {
  caption: "Independent of transfusion, by arm and day",
  columns: [
    { name: "Arm" },
    { name: "Day", decimals: 0 },
    { name: "Independent", decimals: 1, unit: "%" },
    { name: "Note" },
  ],
  rows: arms.flatMap(({ arm, label }) =>
    days.map((day) => [label, day, 100 * shareOf(arm, day), day === 30 ? "=1+1" : null]),
  ),
  blank: "nothing said",
};

function size(place: FigurePlace) {
  return { ...place, lanes: 0 };
}

export function drawSmall(place: FigurePlace): SVGSVGElement {
  const options = { summary, arms, observed: [], observedTitle: "", horizon: 365, stale: false };
  return independenceFigure({ ...size(place), ...options });
}

function smallSeries(place: FigurePlace): readonly FigureSeries[] {
  const { frame } = figureGeometry(size(place));
  return arms.map(({ arm, shortLabel }) => ({
    name: shortLabel,
    marks: days.map((day) => {
      const share = shareOf(arm, day);
      return {
        x: frame.left + ((frame.right - frame.left) * day) / 365,
        y: frame.bottom - (frame.bottom - frame.top) * share,
        says: `${shortLabel}, day ${day}: ${Math.round(100 * share)} %`,
        level: share,
      };
    }),
  }));
}

/** A figure of two arms in the panel that every figure has. */
export function SmallFigure({ phone = false, empty = false }: { readonly phone?: boolean; readonly empty?: boolean }) {
  return (
    <FigurePanel
      name="small"
      title="Independent of transfusion"
      subtitle="Share of simulated patients, by days from first dose."
      finding="By day 365, 68 % of those who only wait were independent, and 72 % of those given one cord-blood unit."
      stale={false}
      phone={phone}
      summary={summary}
      seed="amber-finch-twelve"
      arms={arms}
      height={(place) => figureGeometry(size(place)).height}
      draw={drawSmall}
      series={smallSeries}
      table={empty ? null : table}
      inputs={[]}
    />
  );
}
