import { type Lanes, RING_DAYS } from "./lanes.ts";

/** Haemoglobin committed up to `back` days before the start of `day`, in g; `back` may be fractional, from just above 0 (the day before) to RING_DAYS − 1. */
export function committedBefore(lanes: Lanes, lane: number, day: number, back: number): number {
  const whole = Math.floor(-back);
  const x = -back - whole;
  const at = ((day + whole) & (RING_DAYS - 1)) * lanes.size + lane;
  const tail = lanes.ringCurve[at]! + x * (lanes.ringFourth[at]! + x * lanes.ringFifth[at]!);
  return lanes.ringCommitted[at]! + x * (lanes.ringOutput[at]! + x * (lanes.ringSlope[at]! + x * tail));
}
