import { armColour, armDash, armWidth } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { SweepMark } from "./sweep-marks.ts";
import { svgElement } from "./svg-element.ts";

/** Px across that a bar of what nobody knows takes. */
const rangeWidth = 6;

/** The path through marks, broken at what is not reached. */
function linePath(marks: readonly SweepMark[]): string {
  return marks
    .map(({ value, x, y }, index) => {
      if (value === null) return "";
      const before = marks[index - 1];
      return `${before === undefined || before.value === null ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join("");
}

/** An arm's line with its symbols and Monte-Carlo limits as thin bars; `px` is what one of its unit is high. */
export function sweepLine(marks: readonly SweepMark[], { slot }: FigureArm, px: number, stale: boolean): SVGElement {
  const colour = armColour(slot);
  const bars = marks.flatMap(({ value, error, x, y }) =>
    value === null || error === null || error * px < 3
      ? []
      : [`M${x.toFixed(1)},${(y - error * px).toFixed(1)}v${(2 * error * px).toFixed(1)}`],
  );
  return svgElement("g", { class: "sweep-line" }, [
    ...(stale ? [] : [svgElement("path", { d: bars.join(""), stroke: colour, "stroke-width": 1, fill: "none" })]),
    svgElement("path", {
      d: linePath(marks),
      stroke: colour,
      "stroke-width": stale ? 1.25 : armWidth(slot),
      "stroke-dasharray": armDash(slot),
      "stroke-linejoin": "round",
      fill: "none",
    }),
    ...marks.map(({ x, y }) => symbolMark(slot, x, y)),
  ]);
}

/** What nobody knows of each value of an arm's line, as bars in its colour, one arm's beside another's (`at` of `of`); `y` places a value, one not reached at the top of the frame. */
export function sweepRanges(
  marks: readonly SweepMark[],
  { slot }: FigureArm,
  {
    at,
    of,
    y,
    top,
  }: { readonly at: number; readonly of: number; readonly y: (value: number) => number; readonly top: number },
): readonly SVGElement[] {
  return marks.flatMap(({ range, x }) => {
    if (range === null || range.lower === null) return [];
    const end = range.upper === null ? top : y(range.upper);
    return [
      svgElement("rect", {
        class: "sweep-range",
        x: (x + rangeWidth * (at - of / 2)).toFixed(1),
        y: end.toFixed(1),
        width: rangeWidth - 1,
        height: Math.max(1, y(range.lower) - end).toFixed(1),
        fill: armColour(slot),
        "fill-opacity": 0.35,
      }),
    ];
  });
}

/** The same line where another arm is meant: in the grey of rules. */
export function sweepShadow(marks: readonly SweepMark[]): SVGElement {
  return svgElement("path", { d: linePath(marks), stroke: "var(--rule)", "stroke-width": 1.5, fill: "none" });
}
