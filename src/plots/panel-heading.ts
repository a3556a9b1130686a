import { symbolMark } from "./arm-symbol.ts";
import type { PanelPlace, PatientFrame } from "./patient-layout.ts";
import { svgElement } from "./svg-element.ts";

const lanes = {
  doses: { name: "Doses", note: "given so far; dotted line: the first dose" },
  transfusions: { name: "Transfusions", note: "given after day 0" },
} as const;

/** What a panel shows, with its unit, and what there is to know of its axis. */
export function panelHeading({ shows, heading, frames }: PanelPlace): SVGElement {
  const { name, note } =
    typeof shows === "string"
      ? lanes[shows]
      : { name: shows.unit === "" ? shows.title : `${shows.title}, ${shows.unit}`, note: shows.note };
  return svgElement("text", { x: frames[0]?.left ?? 0, y: heading, dy: "0.32em" }, [
    svgElement("tspan", { fill: "var(--ink)", "font-weight": 600 }, [name]),
    ...(note === "" ? [] : [svgElement("tspan", { fill: "var(--ink-3)", dx: 6 }, [note])]),
  ]);
}

/** Above a frame of one arm: which arm. */
export function frameName({ arms, left, top }: PatientFrame): readonly SVGElement[] {
  const [arm] = arms;
  if (arm === undefined || arms.length > 1) return [];
  return [
    symbolMark(arm.slot, left + 6, top - 10),
    svgElement("text", { x: left + 16, y: top - 10, dy: "0.32em", fill: "var(--ink)" }, [arm.shortLabel]),
  ];
}
