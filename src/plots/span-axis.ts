import { type DaySpan, type PixelSpan, placeOf, spanTicks } from "./day-span.ts";
import { svgElement } from "./svg-element.ts";

/** The day axis under a column of panels; its name under the `last`. */
export function spanAxis(span: DaySpan, column: PixelSpan, y: number, last: boolean): readonly SVGElement[] {
  const { left, right } = column;
  const ticks = spanTicks(span, column).flatMap((day) => {
    const x = placeOf(day, span, column).toFixed(1);
    const words = day < 0 ? `−${-day}` : String(day);
    return [
      svgElement("path", { d: `M${x},${y}v5`, stroke: "var(--edge)" }),
      svgElement("text", { x, y: y + 15, dy: "0.32em", "text-anchor": "middle", fill: "var(--ink-3)" }, [words]),
    ];
  });
  const name = { x: right, y: y + 31, dy: "0.32em", "text-anchor": "end", fill: "var(--ink-3)" };
  return [
    svgElement("path", { d: `M${left.toFixed(1)},${y}H${right.toFixed(1)}`, stroke: "var(--edge)" }),
    ...ticks,
    ...(last ? [svgElement("text", name, ["days from first dose"])] : []),
  ];
}
