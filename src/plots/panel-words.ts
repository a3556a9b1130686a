import { svgElement } from "./svg-element.ts";

/** Words about a panel, on the middle of a line. */
export function panelWords(
  words: string,
  x: number,
  y: number,
  anchor: "start" | "middle" | "end",
  fill = "var(--ink-3)",
): SVGElement {
  return svgElement("text", { x: x.toFixed(1), y: y.toFixed(1), dy: "0.32em", "text-anchor": anchor, fill }, [words]);
}
