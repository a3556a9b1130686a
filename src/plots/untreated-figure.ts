import { armColour } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { bareFigure } from "./bare-figure.ts";
import { chanceAxis, type ChanceRows, chanceRows, chanceWords } from "./chance-rows.ts";
import type { FigurePlace } from "./figure-place.ts";
import { svgElement } from "./svg-element.ts";
import { untreatedFinding } from "./untreated-finding.ts";
import { type UntreatedInput, type UntreatedRow, untreatedRows } from "./untreated-rows.ts";
import { rangedChance } from "./untreated-words.ts";

export interface UntreatedOptions extends UntreatedInput, FigurePlace {
  readonly stale: boolean;
}

/** Chances that untreated patients do as well as those reported, a row a question: a point, and over the draws an interval. */
export function untreatedFigure(options: UntreatedOptions): SVGSVGElement {
  const { width, phone, stale, untreated } = options;
  const rows = untreatedRows(options);
  const layout = chanceRows(options, rows.length);
  const label = `Chance that untreated patients would have done as well. ${untreatedFinding(options)}`;
  return bareFigure({ name: "untreated-figure", width, height: layout.height, label }, [
    ...chanceAxis(layout),
    ...rows.flatMap((row, index) => drawn(row, layout, index, { width, phone, stale, slot: untreated?.slot ?? 1 })),
  ]);
}

function drawn(
  row: UntreatedRow,
  layout: ChanceRows,
  index: number,
  { stale, slot, ...place }: FigurePlace & { readonly stale: boolean; readonly slot: number },
): readonly SVGElement[] {
  const { chance, limits } = row;
  const { words, y } = layout.row(index);
  const number = rangedChance({ ...row, limits: null });
  const names = chanceWords(layout, words, place, [row.words, number, rangedChance(row).slice(number.length)]);
  if (chance === null) return names;
  const { x } = layout;
  const bars = limits === null ? [] : [`M${x(limits[0]).toFixed(1)},${y}H${x(limits[1]).toFixed(1)}`];
  const paint = { stroke: armColour(slot), "stroke-width": stale ? 1.25 : 2.25 };
  return [...names, ...bars.map((d) => svgElement("path", { d, ...paint })), symbolMark(slot, x(chance), y)];
}
