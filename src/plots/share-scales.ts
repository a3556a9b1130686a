import type { FigureGeometry } from "./figure-geometry.ts";
import { figureStyle } from "./figure-style.ts";

/** What every plot of shares by day has in common: its size and edges, days to the horizon, shares from none to all, and the type. Axes are drawn as marks. */
export function shareScales({ width, height, frame }: FigureGeometry, horizon: number) {
  return {
    width,
    height,
    marginLeft: frame.left,
    marginRight: width - frame.right,
    marginTop: frame.top,
    marginBottom: height - frame.bottom,
    x: { type: "linear", domain: [0, horizon], axis: null },
    y: { type: "linear", domain: [0, 1], axis: null },
    style: figureStyle,
  } as const;
}
