import * as Plot from "@observablehq/plot";
import { armColour } from "./arm-slot.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigureGeometry } from "./figure-geometry.ts";
import type { ObservedInterval } from "./observed-interval.ts";
import { laneWords, observedTitle } from "./observed-words.ts";

const barHeight = 8;
const gap = 8;
const characterWidth = 6.2;

/** Observed cases as bars in lanes above the frame, on its time axis: one patient has no height on a curve. */
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
    const words = laneWords(interval, observed, horizon);
    const to = Math.min(interval.high, horizon);
    const end = frame.left + ((frame.right - frame.left) * to) / horizon + gap + characterWidth * words.length;
    const slot = arms.find(({ arm }) => arm === interval.arm)?.slot;
    return {
      from: Math.min(interval.low, horizon),
      to,
      top: share(middle - barHeight / 2),
      middle: share(middle),
      bottom: share(middle + barHeight / 2),
      words,
      after: end <= width,
      colour: slot === undefined ? "var(--ink-3)" : armColour(slot),
    };
  });
  const words = { y: "middle", text: "words", fill: "var(--ink-2)" } as const;
  return [
    Plot.text([observedTitle(title, observed)], {
      frameAnchor: "top-left",
      textAnchor: "start",
      lineAnchor: "middle",
      dy: lanesTop / 2 - frame.top,
      fontWeight: 600,
      fill: "var(--ink-2)",
    }),
    lanes.map((lane) =>
      Plot.rect([lane], {
        x1: "from",
        x2: "to",
        y1: "top",
        y2: "bottom",
        fill: lane.colour,
        rx: 1.5,
        className: "observed-bar",
      }),
    ),
    Plot.text(
      lanes.filter(({ after }) => after),
      { ...words, x: "to", textAnchor: "start", dx: gap },
    ),
    Plot.text(
      lanes.filter(({ after }) => !after),
      { ...words, x: "from", textAnchor: "end", dx: -gap },
    ),
  ];
}
