import type { Lanes } from "./lanes.ts";
import type { Lifespan } from "./lifespan.ts";

/** When and how transfusions are given: below `threshold` g/dL at a visit, `minInterval` days after the last one. */
export interface TransfusionPolicy {
  readonly threshold: number;
  readonly minInterval: number;
}

/** Gives one lane its units on a day (any clock, as long as it is always the same): the cells of a unit have the ages of a donor's. */
export function transfuse(lanes: Lanes, lane: number, day: number, lifespan: Lifespan): void {
  const viable = lanes.unitHaemoglobin[lane]!;
  lifespan.add(lanes, lane, viable);
  lanes.mature[lane] = lanes.mature[lane]! + viable;
  lanes.given[lane] = lanes.given[lane]! + viable;
  lanes.haemoglobin[lane] = (lanes.reticulocytes[lane]! + lanes.mature[lane]) / lanes.bloodVolume[lane]!;
  lanes.lastTransfusion[lane] = day;
}

/** Whether a lane seen on a visit is to be transfused. */
export function needsTransfusion(lanes: Lanes, lane: number, day: number, policy: TransfusionPolicy): boolean {
  return lanes.haemoglobin[lane]! < policy.threshold && day - lanes.lastTransfusion[lane]! >= policy.minInterval;
}

/** Plasma exchange in the first `count` lanes: the factor left in plasma; what is outside stays. */
export function exchangePlasma(lanes: Lanes, count: number, left: number): void {
  if (left === 1) return;
  for (let lane = 0; lane < count; lane += 1) {
    lanes.plasmaM[lane] = lanes.plasmaM[lane]! * left;
    lanes.plasmaG[lane] = lanes.plasmaG[lane]! * left;
  }
}
