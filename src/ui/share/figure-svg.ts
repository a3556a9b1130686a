import { svgElement } from "../../plots/index.ts";
import { figureWords } from "./figure-words.ts";
import { inLight } from "../saving/in-light.ts";
import { styledBeside } from "../saving/styled-beside.ts";

/** Room at the sides, into which letters may reach over the edge of a figure, in px. */
const edge = 12;
const line = 20;
const entry = 220;

/**
 * A figure on the page as an SVG that stands alone, in the colours of the light theme on its paper: with the title, key and stamp that stand beside it, all that style sheets and tokens set written into it, typefaces by name. The figure itself stays as it is.
 */
export function figureSvg(figure: SVGSVGElement): string {
  const whole = inLight(() => styledBeside(composed(figure), figure.parentElement ?? document.body));
  return `${new XMLSerializer().serializeToString(whole)}\n`;
}

/** The figure with its words around it. */
function composed(figure: SVGSVGElement): SVGSVGElement {
  const { width, height } = figure.viewBox.baseVal;
  const { above, key, stamp } = figureWords(figure, width);
  const columns = Math.max(1, Math.floor(width / entry));
  const keyTop = edge + above.length * line;
  const top = keyTop + Math.ceil(key.length / columns) * line + line / 2;
  const size = { width: width + 2 * edge, height: top + height + line + edge };
  const words = above.map((text, index) => {
    const look = index === 0 ? { "font-size": 17, "font-weight": 600 } : { "font-size": 14, fill: "var(--ink-2)" };
    return written(text, edge, edge + 14 + index * line, look);
  });
  const entries = key.flatMap(({ symbol, name }, index) => {
    const x = edge + (index % columns) * entry;
    const y = keyTop + Math.floor(index / columns) * line;
    return [placed(symbol, x, y + 3), written(name, x + 30, y + 14, { "font-size": 14 })];
  });
  const aside = { "font-size": 12.5, fill: "var(--ink-3)" };
  return svgElement(
    "svg",
    {
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: "img",
      "aria-label": figure.getAttribute("aria-label") ?? "",
      "font-family": "var(--sans)",
      fill: "var(--ink)",
    },
    [
      svgElement("rect", { ...size, fill: "var(--paper)" }),
      ...words,
      ...entries,
      placed(figure, edge, top),
      written(stamp, edge, top + height + line, aside),
    ],
  );
}

function written(text: string, x: number, y: number, look: Readonly<Record<string, string | number>>): SVGTextElement {
  return svgElement("text", { x, y, "text-anchor": "start", ...look }, [text]);
}

/** A drawing within another, at a place of it. */
function placed(drawing: SVGSVGElement, x: number, y: number): SVGSVGElement {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("a clone of another kind");
  for (const name of ["role", "aria-label", "aria-hidden"]) copy.removeAttribute(name);
  for (const [name, value] of Object.entries({ x, y, width, height, overflow: "visible" })) {
    copy.setAttribute(name, String(value));
  }
  return copy;
}
