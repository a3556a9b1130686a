import { armColour, isHollow } from "./arm-slot.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { GainSide } from "./gain-bins.ts";

type Paint = Readonly<Record<string, string | number>>;

/** What is longer in one of two arms has that arm's colour; what is the same in both is open. */
export function sidePaint(side: GainSide, first: FigureArm, other: FigureArm): Paint {
  if (side === "same") return { fill: "var(--paper)", stroke: "var(--edge)", "stroke-width": 1 };
  const { slot } = side === "gained" ? other : first;
  if (isHollow(slot)) return { fill: "var(--paper)", stroke: armColour(slot), "stroke-width": 1.25 };
  return { fill: armColour(slot), stroke: "none" };
}
