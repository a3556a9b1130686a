import { counted } from "../base/counted.ts";
import {
  type ClassRange,
  type ClassRangeOptions,
  holds,
  rangeMargins,
  rangePitch,
  sortedRanges,
} from "./class-range-layout.ts";
import { classScale, placeOn } from "./class-scale.ts";
import type { FigureSeries } from "./figure-mark.ts";
import type { FigureTable } from "./figure-table.ts";
import { meanOf } from "./middle-of.ts";
import { scaleValue } from "./scale-value.ts";

function heldBy({ ranges, model }: ClassRangeOptions): number {
  return typeof model === "number" ? ranges.filter((range) => holds(range, model)).length : 0;
}

function heldWords(range: ClassRange, model: number | null | undefined): string {
  if (model === undefined) return "";
  return typeof model === "number" && holds(range, model) ? "yes" : "no";
}

/** How many ranges hold the run's value, and how sure the class was. */
export function classRangeFinding(options: ClassRangeOptions): string {
  const { ranges, model, unit } = options;
  const run =
    model === undefined
      ? "The run has not answered yet."
      : model === null
        ? "In the run it is not reached: no range holds it."
        : `The run says ${scaleValue(model, unit)}.`;
  if (ranges.length === 0) return run;
  const sure = `${Math.round(meanOf(ranges.map(({ confidence }) => confidence)))}\u00a0%`;
  const count = counted(ranges.length, "range");
  const held =
    typeof model === "number"
      ? ` ${heldBy(options)} of ${count} ${heldBy(options) === 1 ? "holds" : "hold"} that.`
      : ` ${count}.`;
  return `${run}${held} How sure the class was on average: ${sure}.`;
}

/** Every range, from the lowest on. */
export function classRangeTable({ ranges, model, unit }: ClassRangeOptions): FigureTable {
  const named = unit === "" ? "" : ` (${unit})`;
  const held = model === undefined ? [] : [{ name: "Holds the run’s value" }];
  return {
    caption: typeof model === "number" ? `The run: ${scaleValue(model, unit)}` : "Ranges of the class",
    columns: [{ name: `From${named}` }, { name: `To${named}` }, { name: "How sure", decimals: 0, unit: "%" }, ...held],
    rows: sortedRanges(ranges).map((range) => [
      scaleValue(range.low, ""),
      scaleValue(range.high, ""),
      range.confidence,
      ...(held.length === 0 ? [] : [heldWords(range, model)]),
    ]),
    blank: "not reached",
  };
}

/** The ranges from the lowest on. */
export function classRangeSeries({ ranges, model, from, to, unit, width }: ClassRangeOptions): readonly FigureSeries[] {
  const scale = classScale(from, to, width);
  const marks = sortedRanges(ranges).map((range, index) => ({
    x: placeOn(scale, (range.low + range.high) / 2),
    y: rangeMargins.top + (index + 0.5) * rangePitch(ranges),
    says: [
      `from ${scaleValue(range.low, "")} to ${scaleValue(range.high, unit)}, ${range.confidence}\u00a0% sure`,
      ...(model === undefined
        ? []
        : [heldWords(range, model) === "yes" ? "holds the run’s value" : "does not hold it"]),
    ].join(": "),
    level: (placeOn(scale, (range.low + range.high) / 2) - scale.left) / (scale.right - scale.left),
  }));
  return marks.length === 0 ? [] : [{ name: "Ranges", marks }];
}
