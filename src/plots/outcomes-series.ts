import { placeOf } from "./day-span.ts";
import type { FigureSeries } from "./figure-mark.ts";
import type { FigurePlace } from "./figure-place.ts";
import { outcomeLines } from "./outcome-words.ts";
import { outcomesAxes } from "./outcomes-figure.ts";
import { courseIn, type OutcomesOptions } from "./outcomes-options.ts";
import { heightOf } from "./panel-frame.ts";
import { recoveryLayout } from "./recovery-layout.ts";
import { recoveryDays } from "./recovery-rows.ts";
import { statePanel, stateWords } from "./state-panel.ts";

/** What arrow keys walk and what is heard: the patient of the frame in each arm, on regular days from the first dose on, then what becomes of him. */
export function outcomesSeries(options: OutcomesOptions & FigurePlace): readonly FigureSeries[] {
  const { recovery, arms, state, horizon, frame: shown } = options;
  const { span, scale } = outcomesAxes(options);
  const path = recovery?.paths[shown];
  if (path === undefined || scale === null) return [];
  const panel = statePanel(state);
  return recoveryLayout(options, arms).frames.flatMap((frame) => {
    const [arm] = frame.arms;
    const course = courseIn(options, path, arm?.arm ?? "");
    if (arm === undefined || course === undefined) return [];
    const marks = recoveryDays(span)
      .filter((day) => day >= 0)
      .map((day) => {
        const value = course.values[day - path.from] ?? null;
        const x = placeOf(day, span, frame);
        const lead = `${arm.label}, patient ${path.slot + 1}, day ${day}: `;
        return value === null
          ? { x, y: frame.bottom, says: `${lead}no longer seen`, level: null }
          : {
              x,
              y: heightOf(value, scale, frame),
              says: `${lead}${panel.name} ${stateWords(panel, value)}`,
              level: scale.at(value),
            };
      });
    const fate = outcomeLines(course, horizon).join(", ");
    const end = {
      x: frame.right,
      y: frame.bottom,
      says: `${arm.label}, patient ${path.slot + 1}: ${fate}`,
      level: null,
    };
    return { name: arm.label, marks: [...marks, end] };
  });
}
