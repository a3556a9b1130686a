import { classImage, lineFrom, modelLine, valueAxis, wordsAt } from "./class-frame.ts";
import { classRangeFinding } from "./class-range-facts.ts";
import {
  type ClassRangeOptions,
  classRangeHeight,
  holds,
  rangeMargins,
  rangePitch,
  sortedRanges,
} from "./class-range-layout.ts";
import { classScale, placeOn } from "./class-scale.ts";
import { scaleValue } from "./scale-value.ts";
import { svgElement } from "./svg-element.ts";

/** Every range of a class as a line, the lowest first; those that hold the run's value are thick, the others thin and dashed. */
export function classRangeFigure(options: ClassRangeOptions): SVGSVGElement {
  const { ranges, model, unit, width, from, to } = options;
  const { top, foot } = rangeMargins;
  const height = classRangeHeight(options);
  const bottom = height - foot;
  const scale = classScale(from, to, width);
  const pitch = rangePitch(ranges);
  const lines = sortedRanges(ranges).map((range, index) => {
    const y = (top + (index + 0.5) * pitch).toFixed(1);
    const [left, right] = [
      placeOn(scale, range.low),
      Math.max(placeOn(scale, range.high), placeOn(scale, range.low) + 2),
    ];
    const d = `M${left.toFixed(1)},${y}H${right.toFixed(1)}`;
    const held = typeof model === "number" && holds(range, model);
    return held || model === undefined
      ? lineFrom(d, "var(--ink-2)", Math.min(4, 0.5 * pitch))
      : lineFrom(d, "var(--ink-3)", Math.min(1.25, 0.4 * pitch), "3 2");
  });
  return classImage("class-range", `A class’s ranges. ${classRangeFinding(options)}`, { width, height }, [
    valueAxis(scale, bottom, unit),
    svgElement("g", {}, lines),
    typeof model === "number" ? modelLine(scale, model, `the run: ${scaleValue(model, unit)}`, top, bottom) : null,
    model === null
      ? wordsAt("the run: not reached", scale.right, top - 12, { anchor: "end", ink: "var(--ink)" })
      : null,
    ranges.length === 0 ? wordsAt("No answers yet.", width / 2, (top + bottom) / 2, { anchor: "middle" }) : null,
  ]);
}
