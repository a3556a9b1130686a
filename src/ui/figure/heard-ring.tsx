import { useLayoutEffect, useRef } from "preact/hooks";
import { useCalm } from "../drawing/use-calm.ts";
import type { HeardSeries } from "../listening/heard-series.ts";
import { heardFrames, type PlaceOf } from "./heard-frames.ts";

interface HeardRingProps {
  readonly heard: HeardSeries;
  /** Where a point of the drawing lies, px from the corner of what holds the ring. */
  readonly placeOf: PlaceOf;
}

/** The ring on what is heard: along the line between two marks while the tone glides from one to the other, gone while it rests; from mark to mark, without a way between, where the reader asks for calm. */
export function HeardRing({ heard, placeOf }: HeardRingProps) {
  const ring = useRef<HTMLDivElement>(null);
  const calm = useCalm();
  useLayoutEffect(() => {
    const moving = ring.current?.animate(heardFrames(heard, placeOf, calm), {
      duration: 1000 * heard.seconds,
      fill: "both",
    });
    return () => moving?.cancel();
  }, [heard, calm]);
  return <div ref={ring} class="figure-ring figure-ring-heard" />;
}
