import { openPaint, openSymbolMark, symbolMark } from "./arm-symbol.ts";
import { armColour } from "./arm-slot.ts";
import { type DayRuler, placeOnRuler } from "./dose-ruler.ts";
import { svgElement } from "./svg-element.ts";

/** One regimen of an arm as it is drawn on a ruler; days from first dose. */
export interface DoseTrack {
  readonly slot: number;
  readonly doses: readonly number[];
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** The day on which a rule decides whether it is given; null: it is given. */
  readonly decided: number | null;
}

/** In px. */
export const trackHeight = 36;
const middle = 21;
const barHeight = 8;

/** Doses as the arm's symbol and what is given throughout as bars; open and dashed, under the word "if", where a rule decides. Each dose carries its place in `data-dose`, each bar `data-span`. Decoration, as the words stand beside it. */
export function doseTrack({ slot, doses, spans, decided }: DoseTrack, ruler: DayRuler): SVGSVGElement {
  const { width, left, right, horizon, ticks } = ruler;
  const x = (day: number): number => placeOnRuler(ruler, day);
  const days = ticks.map((tick) => `M${tick.x.toFixed(1)},0V${trackHeight}`).join("");
  const bars = spans
    .filter(({ from }) => from <= horizon)
    .map(({ from, to }) =>
      svgElement("rect", {
        "data-span": from,
        x: x(from),
        y: middle - barHeight / 2,
        width: Math.max(1, x(to) - x(from)),
        height: barHeight,
        rx: 1.5,
        ...(decided === null ? { fill: armColour(slot) } : openPaint(slot)),
      }),
    );
  const symbols = doses.flatMap((day, index) => {
    if (day > horizon) return [];
    const mark = decided === null ? symbolMark(slot, x(day), middle) : openSymbolMark(slot, x(day), middle);
    mark.setAttribute("data-dose", String(index));
    return [mark];
  });
  return svgElement(
    "svg",
    { width, height: trackHeight, viewBox: `0 0 ${width} ${trackHeight}`, "aria-hidden": "true" },
    [
      svgElement("path", { d: days, stroke: "var(--rule)" }),
      svgElement("path", { d: `M${left},${middle}H${right}`, stroke: "var(--rule)" }),
      ...bars,
      ...symbols,
      ...(decided === null || decided > horizon ? [] : [decision(x(decided))]),
    ],
  );
}

/** The word that stands over the day of a rule, on a paper ground. */
function decision(x: number): SVGElement {
  const words = { "text-anchor": "middle", "font-size": 12.5, "font-style": "italic", fill: "var(--ink)" };
  return svgElement(
    "text",
    { x, y: 11, ...words, stroke: "var(--paper)", "stroke-width": 3, "paint-order": "stroke" },
    ["if"],
  );
}
