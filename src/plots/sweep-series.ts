import type { FigurePlace } from "./figure-place.ts";
import type { FigureSeries } from "./figure-mark.ts";
import { heatTiles } from "./heat-tiles.ts";
import { outcomeText } from "./outcome.ts";
import { outcomeRangeWords } from "./outcome-range.ts";
import { outcomeScale } from "./outcome-scale.ts";
import { sweepLayout } from "./sweep-layout.ts";
import { largestOutcome, type SweepInput, sweepHorizon, sweepMarks } from "./sweep-marks.ts";

/** What arrow keys walk through and what is heard of a sweep: each arm's values from left to right, of a heat map row by row from the bottom; its outcome is its tone, and what is not reached is silent. */
export function sweepSeries(options: SweepInput & FigurePlace): readonly FigureSeries[] {
  const { arms, asked, second, thing } = options;
  const horizon = sweepHorizon(options);
  const { panels } = sweepLayout(options, options);
  const scale = outcomeScale(asked, horizon, largestOutcome(options));
  const level = (value: number | null): number | null => (value === null ? null : Math.min(1, value / scale.to));
  if (second !== null) {
    return panels.flatMap((panel): FigureSeries[] => {
      const { arm } = panel;
      const tiles = heatTiles(options, second, panel).filter(({ value }) => value !== undefined);
      if (arm === null || tiles.length === 0) return [];
      const marks = tiles.map(({ x, y, width, height, value = null, column, row, says }) => ({
        x: x + width / 2,
        y: y + height / 2,
        says: `${arm.shortLabel}, ${thing.values[column]?.words ?? ""}, ${second.values[row]?.words ?? ""}: ${outcomeText(value, asked, horizon)}${says}`,
        level: level(value),
      }));
      return [{ name: arm.shortLabel, marks }];
    });
  }
  return arms.flatMap((arm): FigureSeries[] => {
    const panel = panels.find((own) => own.arm === arm) ?? panels[0];
    const marks = panel === undefined ? [] : sweepMarks(options, arm.arm, panel, scale);
    if (marks.length === 0) return [];
    return [
      {
        name: arm.shortLabel,
        marks: marks.map(({ words, value, range, x, y }) => ({
          x,
          y,
          says: `${arm.shortLabel}, ${thing.name} ${words}: ${outcomeText(value, asked, horizon)}${outcomeRangeWords(range, asked, horizon)}`,
          level: level(value),
        })),
      },
    ];
  });
}
