import { counted } from "../base/counted.ts";
import { type ClassCurveOptions, curveFrame, middleCurve } from "./class-curve-layout.ts";
import type { FigureSeries } from "./figure-mark.ts";
import type { FigureTable } from "./figure-table.ts";

function percent(value: number): string {
  return `${Math.round(value)}\u00a0%`;
}

/** On which day the class's middle and the run are farthest apart, and both there. */
export function classCurveFinding(options: ClassCurveOptions): string {
  const { days, curves, model } = options;
  const count = counted(curves.length, "curve");
  const middle = middleCurve(options);
  if (model === null)
    return curves.length === 0 ? "The run has not answered yet." : `${count}. The run has not answered yet.`;
  if (curves.length === 0) {
    return `The run: ${days.map((day, index) => `day ${day} ${percent(model[index] ?? 0)}`).join(", ")}.`;
  }
  const gaps = days.map((_, index) => Math.abs(Math.round(middle[index] ?? 0) - Math.round(model[index] ?? 0)));
  const at = gaps.indexOf(Math.max(...gaps));
  const where = gaps[at] === 0 ? "They agree on every day asked; on day" : "They are farthest apart on day";
  return `${count} and the run. ${where} ${days[at] ?? 0}: the middle of the class ${percent(middle[at] ?? 0)}, the run ${percent(model[at] ?? 0)}.`;
}

/** The class's lowest, middle and highest height on each day, and the run's. */
export function classCurveTable(options: ClassCurveOptions): FigureTable {
  const { days, curves, model } = options;
  const middle = middleCurve(options);
  const column = (index: number): readonly number[] => curves.map((heights) => heights[index] ?? 0);
  return {
    caption: "Shares by day",
    columns: ["Day", "Lowest", "Middle of the class", "Highest", "The run"].map((name, index) =>
      index === 0 ? { name, decimals: 0 } : { name, decimals: 0, unit: "%" },
    ),
    rows: days.map((day, index) => [
      day,
      curves.length === 0 ? null : Math.min(...column(index)),
      middle[index] ?? null,
      curves.length === 0 ? null : Math.max(...column(index)),
      model?.[index] ?? null,
    ]),
    blank: "not known",
  };
}

/** The class's middle by day, then the run's. */
export function classCurveSeries(options: ClassCurveOptions): readonly FigureSeries[] {
  const frame = curveFrame(options);
  const series = (name: string, heights: readonly number[]): FigureSeries => ({
    name,
    marks: options.days.map((day, index) => ({
      x: frame.x(day),
      y: frame.y(heights[index] ?? 0),
      says: `${name}, day ${day}: ${percent(heights[index] ?? 0)}`,
      level: (heights[index] ?? 0) / 100,
    })),
  });
  const middle = middleCurve(options);
  return [
    ...(middle.length === 0 ? [] : [series("Middle of the class", middle)]),
    ...(options.model === null ? [] : [series("The run", options.model)]),
  ];
}
