import * as Plot from "@observablehq/plot";

/** Where a lane lies: days, and shares of the frame's height above it. */
interface LanePlace {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

/** A published interval whose regimen is no arm of the figure: a line between two strokes, in ink, since a filled bar is an arm's and a hollow one a reader's own. */
export function armlessLane({ from, to, top, middle, bottom }: LanePlace): Plot.Markish {
  const strokes = [
    { x1: from, x2: to, y1: middle, y2: middle },
    { x1: from, x2: from, y1: top, y2: bottom },
    { x1: to, x2: to, y1: top, y2: bottom },
  ];
  const ends = { x1: "x1", x2: "x2", y1: "y1", y2: "y2" } as const;
  return Plot.link(strokes, { ...ends, stroke: "var(--ink)", strokeWidth: 1.5, className: "armless-bar" });
}
