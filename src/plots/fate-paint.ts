import { armColour, armDash, armWidth } from "./arm-slot.ts";
import type { Fate, StackLayer } from "./fates.ts";
import { closedAt, stepPath } from "./step-path.ts";
import { svgElement } from "./svg-element.ts";

/** Px between the lines of a hatch. */
const apart = 4;

interface Scales {
  readonly x: (day: number) => number;
  readonly y: (share: number) => number;
}

/** A layer of a stack: the arm's colour for who is independent, paper for who is still dependent, and a tint, lines and dots of ink for what was lost. */
export function paintedLayer(layer: StackLayer, slot: number, stale: boolean, { x, y }: Scales): readonly SVGElement[] {
  const { fate, from, to } = layer;
  if (fate !== "independent" && to.every((share, day) => share - (from[day] ?? 0) < 1e-9)) return [];
  switch (fate) {
    case "independent": {
      const path = stepPath(to, x, y);
      const line = {
        stroke: armColour(slot),
        "stroke-width": stale ? 1.25 : armWidth(slot),
        "stroke-dasharray": armDash(slot),
      };
      const ground = { d: closedAt(path, y(0), x(0)), fill: armColour(slot), "fill-opacity": 0.24 };
      return [
        svgElement("path", { ...ground, class: "layer-independent" }),
        svgElement("path", { d: path, fill: "none", ...line }),
      ];
    }
    case "eventFree":
      return [];
    case "dead": {
      const path = stepPath(from, x, y);
      const ground = { d: closedAt(path, y(1), x(0)), fill: "var(--ink-3)", "fill-opacity": 0.6 };
      return [svgElement("path", { ...ground, class: "layer-dead" }), lowerEdge(path)];
    }
    default:
      return [
        svgElement("path", { d: hatch(from, to, x, y), fill: "none", ...fatePaint[fate], class: `layer-${fate}` }),
        lowerEdge(stepPath(from, x, y)),
      ];
  }
}

function lowerEdge(path: string): SVGElement {
  return svgElement("path", { d: path, fill: "none", stroke: "var(--ink-2)", "stroke-width": 0.75 });
}

/** How the strokes of a hatch look: dots for a second graft, lines for a relapse. */
const fatePaint = {
  regrafted: { stroke: "var(--ink-2)", "stroke-width": 1.5, "stroke-dasharray": "1.5 2.5" },
  relapsed: { stroke: "var(--ink-2)", "stroke-width": 1 },
} as const;

/** Upright strokes between two curves: a hatch that needs no pattern, and so no name that could clash. */
function hatch(from: readonly number[], to: readonly number[], x: Scales["x"], y: Scales["y"]): string {
  const last = from.length - 1;
  const perDay = (x(last) - x(0)) / Math.max(1, last);
  let path = "";
  for (let at = apart / 2; at <= x(last) - x(0); at += apart) {
    const day = Math.floor(at / perDay);
    const [low, high] = [from[day] ?? 0, to[day] ?? 0];
    if (high > low) path += `M${(x(0) + at).toFixed(1)},${y(low).toFixed(1)}V${y(high).toFixed(1)}`;
  }
  return path;
}

/** A small field that looks like a fate, `width` × 10 px, for a key. */
export function fateSample(fate: Fate, slot: number, left: number, top: number, width: number): SVGElement {
  const layer = { fate, words: "", from: [0, 0], to: [1, 1] };
  const scales = { x: (day: number) => left + width * day, y: (share: number) => top + 10 - 10 * share };
  return svgElement("g", {}, [
    ...paintedLayer(layer, slot, false, scales),
    svgElement("rect", {
      x: left,
      y: top,
      width,
      height: 10,
      fill: "none",
      stroke: "var(--edge)",
      "stroke-width": 0.75,
    }),
  ]);
}
