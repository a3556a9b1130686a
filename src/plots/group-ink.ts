import { armColour, armDash, armWidth } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import type { ObservedGroup } from "./observed-group.ts";
import { svgElement } from "./svg-element.ts";
import { symbolPaths } from "./symbol-paths.ts";

/** What decides how a group is drawn. */
export type GroupLook = Pick<ObservedGroup, "slot" | "rank">;

interface GroupLine {
  readonly stroke: string;
  readonly "stroke-width": number;
  readonly "stroke-dasharray": string;
}

const dashes = ["none", "7 3", "2 3", "10 3 2 3", "14 4", "5 2 2 2 2 2"];

/** The slots whose shapes, hollow and in ink, stand for groups that are no arm. */
const shapes = [2, 4, 5, 3, 7, 8];

/** Groups that can be told apart in one figure. */
export const mostGroups = 6;

/** The line of a group: its arm's, or ink with a dash of its own. */
export function groupLine({ slot, rank }: GroupLook): GroupLine {
  if (slot !== null)
    return { stroke: armColour(slot), "stroke-width": armWidth(slot), "stroke-dasharray": armDash(slot) };
  return { stroke: "var(--ink)", "stroke-width": 1.75, "stroke-dasharray": dashes[rank % dashes.length] ?? "none" };
}

/** A group's symbol centred on `x`, `y`: its arm's, or a hollow shape in ink. */
export function groupMark({ slot, rank }: GroupLook, x: number, y: number): SVGGElement {
  if (slot !== null) return symbolMark(slot, x, y);
  const { outline } = symbolPaths(shapes[rank % shapes.length] ?? 2);
  const path = (paint: Readonly<Record<string, string | number>>): SVGPathElement =>
    svgElement("path", { d: outline, fill: "var(--paper)", ...paint });
  return svgElement("g", { transform: `translate(${x.toFixed(2)},${y.toFixed(2)})` }, [
    path({ stroke: "var(--paper)", "stroke-width": 4 }),
    path({ stroke: "var(--ink)", "stroke-width": 1.5 }),
  ]);
}

/** A piece of a group's curve with its symbol, 24 × 14 px, for keys and tables; hidden from assistive technology because the group's name stands beside it. */
export function groupSymbol(look: GroupLook): SVGSVGElement {
  return svgElement("svg", { width: 24, height: 14, viewBox: "0 0 24 14", "aria-hidden": "true" }, [
    svgElement("path", { d: "M1,7H23", ...groupLine(look) }),
    groupMark(look, 12, 7),
  ]);
}
