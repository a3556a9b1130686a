import type { Summary } from "../schema/summary.ts";
import { armColour, armDash } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigureGeometry } from "./figure-geometry.ts";
import { shareIndependent } from "./incidence-curve.ts";
import { labelLines } from "./label-lines.ts";
import { percent } from "./percent.ts";
import { pushedApart } from "./pushed-apart.ts";
import { svgElement } from "./svg-element.ts";

const lineHeight = 18;
const leader = 12;
const sample = 22;
const longest = 21;

/** Names and values at the ends of the curves, each led to from its curve; names without a curve stand in the middle. */
export function endLabels(summary: Summary | null, arms: readonly FigureArm[], { frame }: FigureGeometry): SVGGElement {
  const labels = arms.map(({ arm, shortLabel, slot }) => {
    const share = summary ? shareIndependent(summary, arm, summary.horizon) : undefined;
    const value = share === undefined ? "" : percent(share);
    const lines = labelLines(`${shortLabel} ${value}`.trim(), longest);
    const middle = frame.bottom - (frame.bottom - frame.top) * (share ?? 0.5);
    return { slot, share, value, lines, middle, height: lines.length * lineHeight };
  });
  const middles = pushedApart(labels, frame.top, frame.bottom);
  const marks = labels.map(({ slot, share, value, lines, middle }, index) => {
    const y = Math.round(middles[index] ?? middle);
    const from = frame.right + leader;
    const led = share === undefined ? "" : `M${frame.right + 1},${middle.toFixed(1)}L${from},${y}`;
    const line = { fill: "none", stroke: armColour(slot), "stroke-width": 1.25, "stroke-dasharray": armDash(slot) };
    return svgElement("g", {}, [
      svgElement("path", { d: `${led}M${from},${y}h${sample}`, ...line }),
      symbolMark(slot, from + sample / 2, y),
      labelText(lines, value, from + sample + 6, y),
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
  return svgElement("text", { fill: "var(--ink)", "font-size": 14, "text-anchor": "start" }, spans);
}
