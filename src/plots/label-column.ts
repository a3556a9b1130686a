import { labelLines } from "./label-lines.ts";
import { labelWidth } from "./label-width.ts";
import { pushedApart } from "./pushed-apart.ts";
import { svgElement } from "./svg-element.ts";

/** A name with its value, right of the frame, beside a piece of the curve it belongs to. */
export interface EndLabel {
  readonly words: string;
  /** In semibold, after the words; empty: none yet. */
  readonly value: string;
  /** Where its curve ends, as a share of the frame's height; null: it has none, and the name stands in the middle. */
  readonly share: number | null;
  readonly line: Readonly<Record<string, string | number>>;
  readonly mark: (x: number, y: number) => SVGGElement;
}

interface LabelFrame {
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = 18;
const leader = 12;
const sample = 22;
const gap = 6;
const size = 14;

/** Labels at the ends of curves, in one column right of the frame, where there are so many px, pushed apart, each led to from its curve. */
export function labelColumn(labels: readonly EndLabel[], frame: LabelFrame, beside = 184): SVGGElement {
  const room = beside - leader - sample - gap - 1;
  const placed = labels.map((label) => {
    const lines = labelLines(`${label.words} ${label.value}`.trim(), room, (line) => labelWidth(line, size));
    const middle = frame.bottom - (frame.bottom - frame.top) * (label.share ?? 0.5);
    return { ...label, lines, middle, height: lines.length * lineHeight };
  });
  const middles = pushedApart(placed, frame.top, frame.bottom);
  const marks = placed.map(({ share, value, line, mark, lines, middle }, index) => {
    const y = Math.round(middles[index] ?? middle);
    const from = frame.right + leader;
    const led = share === null ? "" : `M${frame.right + 1},${middle.toFixed(1)}L${from},${y}`;
    return svgElement("g", {}, [
      svgElement("path", { d: `${led}M${from},${y}h${sample}`, fill: "none", ...line }),
      mark(from + sample / 2, y),
      labelText(lines, value, from + sample + gap, y),
    ]);
  });
  return svgElement("g", { class: "end-labels" }, marks);
}

/** Lines in ink; the value, which ends the last one, in semibold. */
function labelText(lines: readonly string[], value: string, x: number, y: number): SVGTextElement {
  const first = y - ((lines.length - 1) * lineHeight) / 2;
  const spans = lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const name = isLast ? line.slice(0, line.length - value.length) : line;
    const bold =
      isLast && value !== "" ? [svgElement("tspan", { dx: name === "" ? 0 : 2, "font-weight": 600 }, [value])] : [];
    return svgElement("tspan", { x, y: first + index * lineHeight, dy: "0.32em" }, [name, ...bold]);
  });
  return svgElement("text", { fill: "var(--ink)", "font-size": size, "text-anchor": "start" }, spans);
}
