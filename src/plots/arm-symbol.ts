import { armColour, armDash, armWidth, isHollow } from "./arm-slot.ts";
import { svgElement } from "./svg-element.ts";
import { symbolPaths } from "./symbol-paths.ts";

/** An arm's symbol with its paper halo, centred on `x`, `y`, as part of a figure. */
export function symbolMark(slot: number, x: number, y: number): SVGGElement {
  const { body, outline } = symbolPaths(slot);
  const colour = armColour(slot);
  const paint = isHollow(slot) ? { fill: "var(--paper)", stroke: colour, "stroke-width": 1.75 } : { fill: colour };
  const halo = { fill: "var(--paper)", stroke: "var(--paper)", "stroke-width": 3, "stroke-linejoin": "round" };
  return svgElement("g", { transform: `translate(${x.toFixed(2)},${y.toFixed(2)})` }, [
    svgElement("path", { d: outline, ...halo }),
    svgElement("path", { d: body, "fill-rule": "evenodd", ...paint }),
  ]);
}

/** How what is given only where a rule holds is drawn: open, with a dashed edge. */
export function openPaint(slot: number): Readonly<Record<string, string | number>> {
  return { fill: "var(--paper)", stroke: armColour(slot), "stroke-width": 1.5, "stroke-dasharray": "2.5 1.5" };
}

/** An arm's symbol for a dose that is given only where a rule holds: its outline, dashed. */
export function openSymbolMark(slot: number, x: number, y: number): SVGGElement {
  const { outline } = symbolPaths(slot);
  return svgElement("g", { transform: `translate(${x.toFixed(2)},${y.toFixed(2)})` }, [
    svgElement("path", { d: outline, ...openPaint(slot) }),
  ]);
}

/** A piece of an arm's curve with its symbol, 24 × 14 px, for keys and tables; hidden from assistive technology because the arm's name stands beside it. */
export function armSymbol(slot: number): SVGSVGElement {
  const line = { stroke: armColour(slot), "stroke-width": armWidth(slot), "stroke-dasharray": armDash(slot) };
  return svgElement("svg", { width: 24, height: 14, viewBox: "0 0 24 14", "aria-hidden": "true" }, [
    svgElement("path", { d: "M1,7H23", ...line }),
    symbolMark(slot, 12, 7),
  ]);
}
