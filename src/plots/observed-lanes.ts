import { armlessLane } from "./armless-lane.ts";
import * as Plot from "@observablehq/plot";
import { armColour } from "./arm-slot.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigureGeometry } from "./figure-geometry.ts";
import { laneSide } from "./lane-side.ts";
import type { ObservedInterval } from "./observed-interval.ts";
import { laneCount, laneWords, observedTitle } from "./observed-words.ts";
import { ownLaneMarks } from "./own-lane-marks.ts";

const titleHeight = 18;
const barHeight = 8;
const gap = 8;

/** Observed cases as bars in lanes above the frame, on its time axis: one patient has no height on a curve. Published ones are filled, of no arm here a line between strokes, a reader's own hollow. */
export function observedLanes(
  observed: readonly ObservedInterval[],
  arms: readonly FigureArm[],
  title: string,
  { frame, width, lanesTop, laneHeight }: FigureGeometry,
  horizon: number,
): Plot.Markish {
  const share = (y: number): number => (frame.bottom - y) / (frame.bottom - frame.top);
  const lanes = observed.map((interval, index) => {
    const middle = lanesTop + (index + 0.5) * laneHeight;
    const short = interval.own?.shows === "quartiles" ? [`yours, ${laneCount(interval)}`, "yours"] : [];
    const perDay = (frame.right - frame.left) / horizon;
    const from = Math.min(interval.low, horizon);
    const to = Math.min(interval.high, horizon);
    const slot = arms.find(({ arm }) => arm === interval.arm)?.slot;
    const armless = slot === undefined && interval.own === undefined;
    const words = laneWords(interval, observed, horizon);
    const ways = [...(armless ? [`${words}, no arm here`] : []), words, ...short];
    return {
      interval,
      armless,
      from,
      to,
      top: share(middle - barHeight / 2),
      middle: share(middle),
      bottom: share(middle + barHeight / 2),
      y: middle,
      perDay,
      ...laneSide(ways, frame.left + perDay * from, frame.left + perDay * to, width),
      colour: slot === undefined ? "var(--ink)" : armColour(slot),
    };
  });
  const words = { y: "middle", text: "words", fill: "var(--ink-2)" } as const;
  const on = (side: string) => lanes.filter((lane) => lane.side === side);
  return [
    Plot.text([observedTitle(title, observed)], {
      frameAnchor: "top-left",
      textAnchor: "start",
      lineAnchor: "middle",
      dy: lanesTop - titleHeight / 2 - frame.top,
      fontWeight: 600,
      fill: "var(--ink-2)",
    }),
    lanes.map((lane) => {
      const { own } = lane.interval;
      if (own !== undefined) return ownLaneMarks(lane, own, horizon);
      if (lane.armless) return armlessLane(lane);
      return Plot.rect([lane], {
        x1: "from",
        x2: "to",
        y1: "top",
        y2: "bottom",
        fill: lane.colour,
        rx: 1.5,
        className: "observed-bar",
      });
    }),
    Plot.text(on("after"), { ...words, x: "to", textAnchor: "start", dx: gap }),
    Plot.text(on("before"), { ...words, x: "from", textAnchor: "end", dx: -gap }),
    on("over").map((lane) =>
      Plot.rect([lane], {
        x1: horizon - (lane.length + gap) / lane.perDay,
        x2: horizon + 2 / lane.perDay,
        y1: share(lane.y - laneHeight / 2),
        y2: share(lane.y + laneHeight / 2),
        fill: "var(--paper)",
      }),
    ),
    Plot.text(on("over"), { ...words, x: () => horizon, textAnchor: "end" }),
  ];
}
