import type { FigurePlace } from "./figure-place.ts";
import type { FigureSeries } from "./figure-mark.ts";
import { chanceScale } from "./likelihood-scale.ts";
import { likelihoodLayout } from "./likelihood-layout.ts";
import { treatedLines, untreatedLines } from "./likelihood-lines.ts";
import { type LikelihoodInput, likelihoodRows, likelihoodSteps } from "./likelihood-rows.ts";
import { chanceText } from "./chance-text.ts";
import { heightY } from "./value-frame.ts";

/** What arrow keys walk through and what is heard of the chances: each line from left to right, treated and untreated; the chance is the tone. */
export function likelihoodSeries(options: LikelihoodInput & FigurePlace): readonly FigureSeries[] {
  const { thing } = options;
  const steps = likelihoodSteps(options);
  const scale = chanceScale;
  const layout = likelihoodLayout(options, steps.length);
  return steps.flatMap(({ step, words: stepWords }, index) => {
    const panels = layout.rows[index];
    if (panels === undefined) return [];
    const rows = likelihoodRows(options, step);
    const lines = [
      ...treatedLines(options, rows, panels.treated).map((line) => ({ line, frame: panels.treated })),
      ...untreatedLines(options, rows, panels.untreated).map((line) => ({ line, frame: panels.untreated })),
    ];
    return lines.flatMap(({ line: { name, chances }, frame }): FigureSeries[] => {
      if (chances.length === 0) return [];
      const whole = stepWords === "" ? name : `${stepWords}: ${name}`;
      const marks = chances.map(({ words, x, chance }) => ({
        x,
        y: heightY(frame, scale, chance),
        says: `${whole}, ${thing.name} ${words}: ${chanceText(chance)}`,
        level: chance,
      }));
      return [{ name: whole, marks }];
    });
  });
}
