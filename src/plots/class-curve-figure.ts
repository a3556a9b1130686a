import { classCurveFinding } from "./class-curve-facts.ts";
import {
  type ClassCurveOptions,
  classCurveHeight,
  type CurveFrame,
  curveFrame,
  middleCurve,
} from "./class-curve-layout.ts";
import { classImage, lineFrom, wordsAt } from "./class-frame.ts";
import { pushedApart } from "./pushed-apart.ts";
import { svgElement } from "./svg-element.ts";

const percents = [0, 25, 50, 75, 100];

function path(frame: CurveFrame, days: readonly number[], heights: readonly number[]): string {
  return days
    .map(
      (day, index) => `${index === 0 ? "M" : "L"}${frame.x(day).toFixed(1)},${frame.y(heights[index] ?? 0).toFixed(1)}`,
    )
    .join("");
}

function grid(frame: CurveFrame, days: readonly number[]): SVGGElement {
  const { left, right, bottom } = frame;
  const rows = percents.flatMap((percent) => {
    const y = frame.y(percent);
    const words = percent === 100 ? "100\u00a0%" : String(percent);
    return [
      lineFrom(`M${left},${y.toFixed(1)}H${right}`, percent === 0 ? "var(--edge)" : "var(--rule)"),
      wordsAt(words, left - 8, y, { anchor: "end" }),
    ];
  });
  const ticks = days.flatMap((day) => {
    const x = frame.x(day);
    return [
      lineFrom(`M${x.toFixed(1)},${bottom}v5`, "var(--edge)"),
      wordsAt(String(day), x, bottom + 15, { anchor: "middle" }),
    ];
  });
  return svgElement("g", {}, [
    ...rows,
    ...ticks,
    wordsAt("days from first dose", right, bottom + 31, { anchor: "end" }),
  ]);
}

/** Every curve of a class, thin; its middle, dashed; and the run's, thick. */
export function classCurveFigure(options: ClassCurveOptions): SVGSVGElement {
  const { days, curves, model, width, phone } = options;
  const height = classCurveHeight(options);
  const frame = curveFrame(options);
  const middle = middleCurve(options);
  const faint = Math.min(0.6, Math.max(0.12, 9 / Math.max(1, curves.length)));
  const thin = curves.map((heights) => {
    const line = lineFrom(path(frame, days, heights), "var(--ink-3)", 1);
    line.setAttribute("stroke-opacity", faint.toFixed(2));
    return line;
  });
  const ends = [
    ...(model === null ? [] : [{ words: "the run", at: frame.y(model.at(-1) ?? 0) }]),
    ...(middle.length === 0 ? [] : [{ words: "middle of the class", at: frame.y(middle.at(-1) ?? 0) }]),
  ];
  const wishes = ends.map(({ at }) => ({ middle: at, height: 16 }));
  const places = pushedApart(wishes, frame.top, frame.bottom);
  const labels = ends.map(({ words }, index) =>
    wordsAt(words, frame.right + 8, places[index] ?? 0, { ink: "var(--ink)", strong: words === "the run" }),
  );
  return classImage("class-curve", `A class’s curves. ${classCurveFinding(options)}`, { width, height }, [
    grid(frame, days),
    svgElement("g", {}, thin),
    middle.length === 0 ? null : lineFrom(path(frame, days, middle), "var(--ink)", 1.5, "6 3"),
    model === null ? null : lineFrom(path(frame, days, model), "var(--paper)", 5),
    model === null ? null : lineFrom(path(frame, days, model), "var(--ink)", 2.5),
    phone ? null : svgElement("g", {}, labels),
    curves.length === 0 && model === null
      ? wordsAt("No answers yet.", (frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2, { anchor: "middle" })
      : null,
  ]);
}
