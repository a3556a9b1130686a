import type { FigureMark, FigureSeries } from "./figure-mark.ts";
import { testedLayout, type TestedPanel } from "./tested-layout.ts";
import type { TestedOptions } from "./tested-figure.ts";
import { outerWords, testedValue, unitHeadings } from "./tested-words.ts";

/** The marks of the figure, a series a unit: each published number, as high in tone as it lies on its axis. */
export function testedSeries({ tested, ...place }: TestedOptions): readonly FigureSeries[] {
  const { panels, lane } = testedLayout(tested, place);
  return panels.map((panel) => ({
    name: unitHeadings[panel.unit],
    marks: panel.spots.map((spot) => markOf(spot, panel, lane)),
  }));
}

function markOf(
  { number, label, y }: TestedPanel["spots"][number],
  { scale, unit }: TestedPanel,
  lane: { readonly left: number; readonly right: number },
): FigureMark {
  const { row, value, median, standing, place } = number;
  const level = Math.max(0, Math.min(1, scale.at(value)));
  return {
    x: lane.left + level * (lane.right - lane.left),
    y,
    says: `${label}, ${row.says}: ${testedValue(unit, value)}, ${standing}; simulated ${testedValue(unit, median)}, 90\u00a0% limits ${outerWords(number)}; ${place === "outside" ? "outside" : "inside"}`,
    level,
  };
}
