import type { OutcomeScale } from "./outcome-scale.ts";
import type { GridPanel } from "./panel-grid.ts";
import { svgElement } from "./svg-element.ts";
import { type SweptThing, valueLabels } from "./swept-thing.ts";

type Frame = Pick<GridPanel, "left" | "right" | "top" | "bottom" | "first" | "lowest">;

/** Where a height on an axis from 0 lies, in px. */
export function heightY({ top, bottom }: Pick<Frame, "top" | "bottom">, { to }: OutcomeScale, value: number): number {
  return bottom - ((bottom - top) * Math.min(value, to)) / to;
}

const characterWidth = 6.2;
const faint = { fill: "var(--ink-3)", dy: "0.32em" };

/** What lies behind lines over the values of a thing varied: grid with its numbers where the frame stands first, values under the lowest, and the name of the thing where there is one. */
export function valueFrame(frame: Frame, scale: OutcomeScale, thing: SweptThing, name: string): readonly SVGElement[] {
  const { left, right, bottom, first, lowest } = frame;
  const grid = scale.ticks.map(({ at, words }) => ({ y: heightY(frame, scale, at), words, at }));
  const labels = valueLabels(thing, frame);
  const line = (y: number): string => `M${left.toFixed(1)},${y.toFixed(1)}H${right.toFixed(1)}`;
  const above = grid.filter(({ at }) => at > 0).map(({ y }) => line(y));
  return [
    svgElement("path", { d: above.join(""), stroke: "var(--rule)", fill: "none" }),
    svgElement("path", {
      d: `${line(bottom)}${labels.map(({ x }) => `M${x.toFixed(1)},${bottom}v4`).join("")}`,
      stroke: "var(--edge)",
      fill: "none",
    }),
    ...(first ? grid : []).map(({ y, words }) =>
      svgElement("text", { ...faint, x: left - 8, y: y.toFixed(1), "text-anchor": "end" }, [words]),
    ),
    ...(lowest ? labels : []).map(({ x, words }) =>
      svgElement("text", { ...faint, x: x.toFixed(1), y: bottom + 15, "text-anchor": "middle" }, [words]),
    ),
    ...(name === "" ? [] : [svgElement("text", { ...faint, x: right, y: bottom + 32, "text-anchor": "end" }, [name])]),
  ];
}

/** A hairline at the value that the run itself has, or another worth marking, with words at its top, clear of symbols at the top of the frame and of the numbers left of it, and lifted over what stands above. */
export function valueMark(
  { left, top, bottom }: Pick<Frame, "left" | "top" | "bottom">,
  x: number,
  words: string,
  lift = 0,
): SVGElement {
  const d = `M${x.toFixed(1)},${top}V${bottom}`;
  const middle = Math.max(x, left + (characterWidth / 2) * words.length);
  const text = { ...faint, x: middle.toFixed(1), y: top - 12 - lift, "text-anchor": "middle" };
  return svgElement("g", { class: "value-mark" }, [
    svgElement("path", { d, stroke: "var(--edge)", "stroke-dasharray": "2 3", fill: "none" }),
    ...(words === "" ? [] : [svgElement("text", text, [words])]),
  ]);
}
