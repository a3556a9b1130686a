import type { FigurePlace } from "./figure-place.ts";
import { svgElement } from "./svg-element.ts";

/** Where the parts of a figure of chances, a row each, lie; px from its top left corner. */
export interface ChanceRows {
  readonly height: number;
  readonly lane: { readonly left: number; readonly right: number };
  readonly bottom: number;
  /** Where the words, the interval and the number of a row stand. */
  readonly row: (index: number) => { readonly words: number; readonly y: number };
  readonly x: (chance: number) => number;
  /** From where to where the lines of the grid run: on the phone beside the intervals alone, not through words. */
  readonly grid: readonly (readonly [from: number, to: number])[];
}

const head = 10;
const axis = 26;

/** Lays out so many rows; narrow, the words of a row stand over its interval. */
export function chanceRows({ width, phone }: FigurePlace, rows: number): ChanceRows {
  const lane = phone ? { left: 6, right: width - 14 } : { left: 264, right: width - 164 };
  const each = phone ? 48 : 32;
  const bottom = head + rows * each;
  const row = (index: number) => {
    const from = head + index * each;
    return phone ? { words: from + 12, y: from + 31 } : { words: from + each / 2, y: from + each / 2 };
  };
  return {
    height: bottom + axis,
    lane,
    bottom,
    row,
    grid: phone
      ? Array.from({ length: rows }, (_, index) => [row(index).y - 9, row(index).y + 9] as const)
      : [[head, bottom]],
    x: (chance) => lane.left + chance * (lane.right - lane.left),
  };
}

const quarters = [0, 0.25, 0.5, 0.75, 1];

/** The axis under the rows, percent from 0 to 100, with its grid. */
export function chanceAxis({ x, grid, bottom }: ChanceRows): readonly SVGElement[] {
  return quarters.flatMap((share) => {
    const at = x(share).toFixed(1);
    const words = share === 1 ? "100\u00a0%" : String(100 * share);
    const place = { x: at, y: bottom + 15, dy: "0.32em", "text-anchor": "middle", fill: "var(--ink-3)" };
    return [
      svgElement("path", {
        d: grid.map(([from, to]) => `M${at},${from}V${to}`).join(""),
        stroke: share === 0 ? "var(--edge)" : "var(--rule)",
      }),
      svgElement("text", place, [words]),
    ];
  });
}

/** The name of a row at its left, or over it on the phone, and its number at the right: a part that counts, and what is said beside it. */
export function chanceWords(
  { lane }: ChanceRows,
  words: number,
  { width, phone }: FigurePlace,
  [name, number, beside]: readonly [name: string, number: string, beside: string],
): readonly SVGElement[] {
  const said = { y: words, dy: "0.32em", "font-size": 14 };
  return [
    svgElement("text", phone ? { x: 0, ...said } : { x: lane.left - 14, "text-anchor": "end", ...said }, [name]),
    svgElement("text", phone ? { x: width, "text-anchor": "end", ...said } : { x: lane.right + 14, ...said }, [
      svgElement("tspan", { "font-weight": 600 }, [number]),
      phone && beside !== "" ? svgElement("tspan", { "font-size": 12.5 }, [beside]) : beside,
    ]),
  ];
}
