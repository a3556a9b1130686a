import * as Plot from "@observablehq/plot";
import type { OwnLane } from "./observed-interval.ts";

/** Where a lane of own cases lies: days, and shares of the frame's height above it. */
export interface OwnLanePlace {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  /** px a day. */
  readonly perDay: number;
  readonly colour: string;
}

/** Half the width of the mark of one day, in px. */
const half = 4;

/** A lane of own cases: a small hollow bar on one patient's day, dashed where he did not become independent; of several a hollow bar between the quartiles with the median across it, open at an end that is no quartile. */
export function ownLaneMarks(lane: OwnLanePlace, own: OwnLane, horizon: number): Plot.Markish {
  const { from, to, top, bottom, perDay, colour } = lane;
  const line = { stroke: colour, strokeWidth: 1.5 } as const;
  if (own.shows !== "quartiles") {
    return Plot.rect([lane], {
      x1: Math.max(0, from - half / perDay),
      x2: Math.max(0, from - half / perDay) + (2 * half) / perDay,
      y1: top,
      y2: bottom,
      fill: "var(--paper)",
      rx: 1.5,
      ...line,
      strokeDasharray: own.shows === "independent" ? "none" : "2 2",
      className: "own-bar",
    });
  }
  const side = (name: "start" | "end", day: number) =>
    own.open.includes(name) ? [] : [{ x1: day, x2: day, y1: top, y2: bottom }];
  const edges = [
    { x1: from, x2: to, y1: top, y2: top },
    { x1: from, x2: to, y1: bottom, y2: bottom },
    ...side("start", from),
    ...side("end", to),
  ];
  return [
    Plot.link(edges, {
      x1: "x1",
      x2: "x2",
      y1: "y1",
      y2: "y2",
      ...line,
      strokeLinecap: "square",
      className: "own-bar",
    }),
    own.median === null || own.median > horizon
      ? null
      : Plot.ruleX([own.median], { y1: top, y2: bottom, stroke: colour, strokeWidth: 3, className: "own-median" }),
  ];
}
