import type { HeardSeries } from "../listening/heard-series.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a point of a drawing lies on the page, px. */
export type PlaceOf = (point: Point) => Point;

/** The way of a ring over a series: on each mark at the moment it sounds, along the line to the next while the tone glides there, unseen while it rests; `calm` lets it stand on each mark until the next. */
export function heardFrames({ points, seconds }: HeardSeries, placeOf: PlaceOf, calm: boolean): Keyframe[] {
  const frames = points.map((point, index): Keyframe => {
    const { x, y } = placeOf(point);
    const glides = !calm && !point.silent && points[index + 1]?.silent === false;
    return {
      left: `${x.toFixed(1)}px`,
      top: `${y.toFixed(1)}px`,
      opacity: point.silent ? 0 : 1,
      offset: Math.min(1, point.at / seconds),
      easing: glides ? "linear" : "step-end",
    };
  });
  const [first] = frames;
  return first === undefined || first.offset === 0
    ? frames
    : [{ ...first, opacity: 0, offset: 0, easing: "step-end" }, ...frames];
}
