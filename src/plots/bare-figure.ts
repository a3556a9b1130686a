import { figureStyle } from "./figure-style.ts";
import { standingAlone } from "./standing-alone.ts";
import { svgElement } from "./svg-element.ts";

interface BareFigure {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What it says, whole. */
  readonly label: string;
}

/** A figure without Plot: one image in the type of all figures. */
export function bareFigure(
  { name, width, height, label }: BareFigure,
  parts: readonly (Node | string)[],
): SVGSVGElement {
  const figure = svgElement(
    "svg",
    { class: name, width, height, viewBox: `0 0 ${width} ${height}`, fill: "currentColor", "aria-label": label },
    parts,
  );
  Object.assign(figure.style, figureStyle);
  return standingAlone(figure);
}
