import { armColour } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { bareFigure } from "./bare-figure.ts";
import type { FigurePlace } from "./figure-place.ts";
import { svgElement } from "./svg-element.ts";
import { untreatedFinding } from "./untreated-finding.ts";
import { type UntreatedLayout, untreatedLayout } from "./untreated-layout.ts";
import { type UntreatedInput, type UntreatedRow, untreatedRows } from "./untreated-rows.ts";
import { rangedChance } from "./untreated-words.ts";

export interface UntreatedOptions extends UntreatedInput, FigurePlace {
  readonly stale: boolean;
}

const quarters = [0, 0.25, 0.5, 0.75, 1];

/** Chances that untreated patients do as well as those reported, a row a question: a point, and over the draws an interval. */
export function untreatedFigure(options: UntreatedOptions): SVGSVGElement {
  const { width, phone, stale, untreated } = options;
  const rows = untreatedRows(options);
  const layout = untreatedLayout(options, rows.length);
  const label = `Chance that untreated patients would have done as well. ${untreatedFinding(options)}`;
  return bareFigure({ name: "untreated-figure", width, height: layout.height, label }, [
    ...axis(layout),
    ...rows.flatMap((row, index) =>
      drawn(row, layout.row(index), layout, { width, phone, stale, slot: untreated?.slot ?? 1 }),
    ),
  ]);
}

function axis({ x, top, bottom }: UntreatedLayout): readonly SVGElement[] {
  return quarters.flatMap((share) => {
    const at = x(share).toFixed(1);
    const words = share === 1 ? "100\u00a0%" : String(100 * share);
    const place = { x: at, y: bottom + 15, dy: "0.32em", "text-anchor": "middle", fill: "var(--ink-3)" };
    return [
      svgElement("path", { d: `M${at},${top}V${bottom}`, stroke: share === 0 ? "var(--edge)" : "var(--rule)" }),
      svgElement("text", place, [words]),
    ];
  });
}

function drawn(
  row: UntreatedRow,
  { words, y }: { readonly words: number; readonly y: number },
  { x, lane }: UntreatedLayout,
  { width, phone, stale, slot }: FigurePlace & { readonly stale: boolean; readonly slot: number },
): readonly SVGElement[] {
  const said = { dy: "0.32em", "font-size": 14 };
  const { chance, limits } = row;
  const name = phone
    ? svgElement("text", { x: 0, y: words, ...said }, [row.words])
    : svgElement("text", { x: lane.left - 14, y: words, "text-anchor": "end", ...said }, [row.words]);
  const value = svgElement(
    "text",
    phone ? { x: width, y: words, "text-anchor": "end", ...said } : { x: lane.right + 14, y: words, ...said },
    chance === null || limits === null
      ? [svgElement("tspan", { "font-weight": 600 }, [rangedChance(row)])]
      : [
          svgElement("tspan", { "font-weight": 600 }, [rangedChance({ ...row, limits: null })]),
          rangedChance(row).slice(rangedChance({ ...row, limits: null }).length),
        ],
  );
  if (chance === null) return [name, value];
  const [low, high] = limits ?? [chance, chance];
  const bar = {
    d: `M${x(low).toFixed(1)},${y}H${x(high).toFixed(1)}`,
    stroke: armColour(slot),
    "stroke-width": stale ? 1.25 : 2.25,
  };
  return [name, value, ...(limits === null ? [] : [svgElement("path", bar)]), symbolMark(slot, x(chance), y)];
}
