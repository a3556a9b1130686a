import { shortWithin } from "./arm-within.ts";
import { symbolMark } from "./arm-symbol.ts";
import { spanTicks } from "./day-span.ts";
import type { DifferenceLayout } from "./difference-layout.ts";
import type { FigureArm } from "./figure-arm.ts";
import { type GainSide, tieZone } from "./gain-bins.ts";
import type { PairedDays } from "./paired-days.ts";
import { sidePaint } from "./side-paint.ts";
import { svgElement } from "./svg-element.ts";

interface ScatterOptions {
  readonly pairs: readonly PairedDays[];
  /** Patients of the run. */
  readonly of: number;
  readonly tau: number;
  readonly first: FigureArm;
  readonly other: FigureArm;
  readonly layout: DifferenceLayout;
}

const middle = { dy: "0.32em" } as const;
/** Words over the dots, with a rim of paper that keeps them readable. */
const over = {
  fill: "var(--ink-3)",
  stroke: "var(--paper)",
  "stroke-width": 3,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};
const radius = 2.2;

/** From days in the first arm and in the other to px. */
export function pairScales(
  { pairs }: DifferenceLayout,
  tau: number,
): { readonly x: (days: number) => number; readonly y: (days: number) => number } {
  return {
    x: (days) => pairs.left + ((pairs.right - pairs.left) * days) / tau,
    y: (days) => pairs.bottom - ((pairs.bottom - pairs.top) * days) / tau,
  };
}

/** A dot a patient: days independent in the first arm across, in the other up, with the diagonal of no difference and the zone of a tie along it. */
export function pairedScatter(options: ScatterOptions): readonly SVGElement[] {
  const { pairs, tau, first, other, layout } = options;
  const { x, y } = pairScales(layout, tau);
  const frame = layout.pairs;
  const at = (across: number, up: number): string => `${x(across).toFixed(1)},${y(up).toFixed(1)}`;
  const zone = [
    [0, 0],
    [tieZone, 0],
    [tau, tau - tieZone],
    [tau, tau],
    [tau - tieZone, tau],
    [0, tieZone],
  ];
  const dots = (side: GainSide): string =>
    pairs
      .filter((each) => each.side === side)
      .map(
        (each) =>
          `M${at(each.first, each.other)}m${-radius},0a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`,
      )
      .join("");
  return [
    svgElement("path", {
      class: "tie-zone",
      d: `M${zone.map(([across = 0, up = 0]) => at(across, up)).join("L")}Z`,
      fill: "var(--rule)",
      "fill-opacity": 0.45,
    }),
    ...squareAxes(options),
    svgElement("path", { class: "no-difference", d: `M${at(0, 0)}L${at(tau, tau)}`, stroke: "var(--ink-3)" }),
    svgElement(
      "g",
      { class: "paired-dots" },
      (["same", "lost", "gained"] as const).map((side) =>
        svgElement("path", { class: `paired-${side}`, d: dots(side), ...sidePaint(side, first, other) }),
      ),
    ),
    svgElement("text", { ...middle, x: frame.left + 7, y: frame.top + 11, ...over }, ["gained"]),
    svgElement("text", { ...middle, x: frame.right - 7, y: frame.bottom - 11, "text-anchor": "end", ...over }, [
      "lost",
    ]),
  ];
}

function squareAxes({ pairs, of, tau, first, other, layout }: ScatterOptions): readonly SVGElement[] {
  const { x, y } = pairScales(layout, tau);
  const { left, right, top, bottom } = layout.pairs;
  const ticks = spanTicks({ from: 0, to: tau }, layout.pairs);
  const faint = { ...middle, fill: "var(--ink-3)" };
  const neither = pairs.filter((each) => each.first === 0 && each.other === 0).length;
  const held =
    pairs.length === 0 ? "" : `${whoseDots(pairs.length, of)}${neither === 0 ? "" : `; ${neither} at 0 in both`}`;
  return [
    svgElement(
      "text",
      { ...middle, x: left, y: layout.pairTitle, "font-size": 14, "font-weight": 600, fill: "var(--ink)" },
      ["A dot a patient, arm against arm"],
    ),
    svgElement("text", { ...middle, x: left, y: layout.pairWords, fill: "var(--ink-2)" }, [held]),
    symbolMark(other.slot, left - 3, layout.pairAxis),
    svgElement("text", { ...faint, x: left + 7, y: layout.pairAxis }, [`days independent, ${shortWithin(other)}`]),
    svgElement("path", {
      d: ticks.map((days) => `M${left},${y(days).toFixed(1)}H${right}`).join(""),
      stroke: "var(--rule)",
    }),
    svgElement("path", {
      d: `M${left},${top}V${bottom}H${right}${ticks.map((days) => `M${x(days).toFixed(1)},${bottom}v5`).join("")}`,
      fill: "none",
      stroke: "var(--edge)",
    }),
    ...ticks.flatMap((days) => [
      svgElement("text", { ...faint, x: left - 8, y: y(days).toFixed(1), "text-anchor": "end" }, [String(days)]),
      svgElement("text", { ...faint, x: x(days).toFixed(1), y: bottom + 15, "text-anchor": "middle" }, [String(days)]),
    ]),
    svgElement("text", { ...faint, x: left + 7, y: bottom + 34 }, [`days independent, ${shortWithin(first)}`]),
    symbolMark(first.slot, left - 3, bottom + 34),
  ];
}

/** Which patients the dots are. */
function whoseDots(count: number, of: number): string {
  if (count === 1 && of <= 1) return "the one patient";
  return count >= of ? `all ${of}` : `first ${count} of ${of}`;
}
