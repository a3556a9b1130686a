import { needsTransfusion, transfuse, type TransfusionPolicy } from "./day-events.ts";
import type { Lanes } from "./lanes.ts";
import type { Lifespan } from "./lifespan.ts";

/** Sees those of the first `count` lanes whose visit falls on `day`, every `visit` days by their phase (day + phase ≥ 0), transfuses those who need it and says so. */
export function visitLanes(
  lanes: Lanes,
  count: number,
  day: number,
  visit: number,
  policy: TransfusionPolicy,
  lifespan: Lifespan,
  transfused: (lane: number, day: number) => void,
): void {
  for (let lane = 0; lane < count; lane += 1) {
    if (!needsTransfusion(lanes, lane, day, policy) || (lanes.visitPhase[lane]! + day) % visit !== 0) continue;
    transfuse(lanes, lane, day, lifespan);
    transfused(lane, day);
  }
}
