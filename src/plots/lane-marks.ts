import { armColour, isHollow } from "./arm-slot.ts";
import { svgElement } from "./svg-element.ts";
import { symbolPaths } from "./symbol-paths.ts";

/** What ends a lane: a competing event. */
export type EndCause = "dead" | "relapsed" | "regrafted";

/** The word beside its mark. */
export const endWords: Readonly<Record<EndCause, string>> = {
  dead: "died",
  relapsed: "relapsed",
  regrafted: "second graft",
};

const symbolScale = 0.8;

function fixed(value: number): string {
  return value.toFixed(1);
}

/** An event in ink, told apart by shape: a cross for death, a star for relapse, a ring round a point for a second graft. */
export function endMark(cause: EndCause, x: number, y: number): SVGElement {
  const stroke = { stroke: "var(--ink)", "stroke-width": 1.75, fill: "none" };
  const at = `M${fixed(x)},${fixed(y)}`;
  switch (cause) {
    case "dead":
      return svgElement("path", { class: "end-dead", d: `${at}m-4,-4l8,8m0,-8l-8,8`, ...stroke });
    case "relapsed":
      return svgElement("path", {
        class: "end-relapsed",
        d: `${at}m0,-5v10m-4.3,-7.5l8.6,5m0,-5l-8.6,5`,
        ...stroke,
        "stroke-width": 1.5,
      });
    case "regrafted":
      return svgElement("g", { class: "end-regrafted" }, [
        svgElement("circle", { cx: fixed(x), cy: fixed(y), r: 4.25, ...stroke, fill: "var(--paper)" }),
        svgElement("circle", { cx: fixed(x), cy: fixed(y), r: 1.5, fill: "var(--ink)" }),
      ]);
  }
}

/** Ticks of transfusions at places on a lane. */
export function transfusionTicks(places: readonly number[], y: number): SVGElement {
  const d = places.map((x) => `M${fixed(x)},${fixed(y - 3.5)}v7`).join("");
  return svgElement("path", { class: "lane-ticks", d, stroke: "var(--ink-3)", "stroke-width": 1.25 });
}

/** A stretch of independence, in the arm's colour. */
export function independenceBar(slot: number, from: number, to: number, y: number): SVGElement {
  const colour = armColour(slot);
  const paint = isHollow(slot) ? { fill: "var(--paper)", stroke: colour, "stroke-width": 1.5 } : { fill: colour };
  const size = { x: fixed(from), y: fixed(y - 3.5), width: fixed(Math.max(1, to - from)), height: 7 };
  return svgElement("rect", { class: "lane-bar", ...size, ...paint });
}

/** Where a stretch ends by a transfusion: a stroke higher than a bar. */
export function lossMark(x: number, y: number): SVGElement {
  return svgElement("path", {
    class: "lane-loss",
    d: `M${fixed(x)},${fixed(y - 6)}v12`,
    stroke: "var(--ink)",
    "stroke-width": 2,
  });
}

/** The open end of a lane that is not followed further: an arrow, filled where the patient is independent. */
export function openEnd(x: number, y: number, slot: number | null): SVGElement {
  const d = `M${fixed(x)},${fixed(y - 4.5)}l7,4.5l-7,4.5`;
  if (slot === null) return svgElement("path", { class: "lane-open", d, fill: "none", stroke: "var(--ink-3)" });
  const hollow = isHollow(slot);
  return svgElement("path", {
    class: "lane-open",
    d: `${d}Z`,
    fill: hollow ? "var(--paper)" : armColour(slot),
    stroke: hollow ? armColour(slot) : "none",
  });
}

/** A dose as its arm's symbol, smaller than on curves, with a halo. */
export function doseMark(slot: number, x: number, y: number): SVGElement {
  const { body, outline } = symbolPaths(slot);
  const colour = armColour(slot);
  const paint = isHollow(slot) ? { fill: "var(--paper)", stroke: colour, "stroke-width": 1.75 } : { fill: colour };
  const halo = { fill: "var(--paper)", stroke: "var(--paper)", "stroke-width": 2.5, "stroke-linejoin": "round" };
  const place = `translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${symbolScale})`;
  return svgElement("g", { class: "lane-dose", transform: place }, [
    svgElement("path", { d: outline, ...halo }),
    svgElement("path", { d: body, "fill-rule": "evenodd", ...paint }),
  ]);
}
