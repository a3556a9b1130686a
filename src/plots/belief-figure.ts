import { bareFigure } from "./bare-figure.ts";
import { beliefFinding } from "./belief-finding.ts";
import { type Belief, type BeliefChance, beliefChances, movedText } from "./belief-rows.ts";
import { chanceAxis, type ChanceRows, chanceRows, chanceWords } from "./chance-rows.ts";
import type { FigurePlace } from "./figure-place.ts";
import { svgElement } from "./svg-element.ts";

/** Things that may hold; there are always so many, so that the figure has its size before it is known. */
export const beliefCount = 3;

interface BeliefOptions {
  readonly belief: Belief | null;
  /** Whether the error of the draws is left out. */
  readonly withoutError?: boolean;
}

/** What is believed of cord blood, a row a thing that may hold: open before the data, filled after, in ink, for no arm is meant. */
export function beliefFigure({ belief, withoutError = false, ...place }: BeliefOptions & FigurePlace): SVGSVGElement {
  const layout = chanceRows(place, beliefCount);
  const rows = belief === null ? [] : beliefChances(belief);
  const label = `What is believed of cord blood before and after the data. ${beliefFinding(belief, withoutError)}`;
  return bareFigure({ name: "belief-figure", width: place.width, height: layout.height, label }, [
    ...chanceAxis(layout),
    ...rows.flatMap((row, index) => drawn(row, layout, index, place)),
  ]);
}

function drawn(row: BeliefChance, layout: ChanceRows, index: number, place: FigurePlace): readonly SVGElement[] {
  const { words, y } = layout.row(index);
  const [before, after] = [layout.x(row.prior), layout.x(row.posterior)];
  const ring = { cy: y, stroke: "var(--ink)", "stroke-width": 1.5 };
  return [
    ...chanceWords(layout, words, place, [row.words, movedText(row), ""]),
    svgElement("path", { d: `M${before.toFixed(1)},${y}H${after.toFixed(1)}`, stroke: "var(--ink-2)" }),
    svgElement("circle", { cx: after.toFixed(1), r: 4, fill: "var(--ink)", ...ring }),
    svgElement("circle", { cx: before.toFixed(1), r: 6.5, fill: "none", ...ring }),
  ];
}
