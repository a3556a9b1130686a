import { symbolMark } from "./arm-symbol.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { PatientFrame } from "./patient-layout.ts";
import { svgElement } from "./svg-element.ts";

/** Whose a panel is, above its frame. */
export function panelHead({ slot, shortLabel }: FigureArm, { left, top }: PatientFrame): readonly SVGElement[] {
  const place = { x: left + 17, y: top - 12, dy: "0.32em", fill: "var(--ink)", "font-weight": 600 };
  return [symbolMark(slot, left + 6, top - 12), svgElement("text", place, [shortLabel])];
}
