import { committedBefore } from "./committed.ts";
import type { Lanes } from "./lanes.ts";
import type { Lifespan } from "./lifespan.ts";

/** How far back, in days, what becomes mature at the start of a day was committed. */
export function maturedBack(lanes: Lanes, lane: number): number {
  return lanes.normoblastDelay[lane]! + lanes.maturation[lane]!;
}

/** Haemoglobin (g) that enters the mature cells of a lane on `day`. */
export function entering(lanes: Lanes, lane: number, day: number): number {
  const back = maturedBack(lanes, lane);
  return committedBefore(lanes, lane, day, back - 1) - committedBefore(lanes, lane, day, back);
}

/** Puts mass evenly into so many stages of a lane's chain from row `first` on. */
export function fillEvenly(lanes: Lanes, lane: number, first: number, stages: number, mass: number): void {
  const { size, chain } = lanes;
  const share = mass / stages;
  const end = (first + stages) * size;
  for (let at = first * size + lane; at < end; at += size) chain[at] = chain[at]! + share;
}

/** Ages one lane's cells in so many stages from row `first` on, `mass` g altogether, by a day in which `fresh` g enter; returns what is left. */
export function ageStages(
  lanes: Lanes,
  lane: number,
  first: number,
  stages: number,
  mass: number,
  fresh: number,
  loss: number,
): number {
  const { size, chain } = lanes;
  const half = 0.5 * lanes.stageRate[lane]!;
  const scale = 1 / (1 + half + 0.5 * loss);
  const keep = (1 - half - 0.5 * loss) * scale;
  const pass = half * scale;
  const start = first * size + lane;
  const end = (first + stages) * size;
  let before = chain[start]!;
  let after = before * keep + fresh * scale;
  chain[start] = after;
  let total = after;
  for (let at = start + size; at < end; at += size) {
    const here = chain[at]!;
    const next = here * keep + (before + after) * pass;
    chain[at] = next;
    total += next;
    before = here;
    after = next;
  }
  lanes.senescent[lane] = lanes.senescent[lane]! + half * (before + after);
  lanes.lost[lane] = lanes.lost[lane]! + 0.5 * loss * (mass + total);
  return total;
}

/**
 * Ages the mature cells of the first `count` lanes by one day, from `day`: cells that were committed a delay ago enter, each stage passes to the next, those of the last are senescent, and `loss` per day leaves every stage.
 * Fills `matureAtEnd`, adds to `senescent` and `lost` (g). Method: implicit midpoint, which keeps the mean and variance of the lifespan exactly.
 */
export function ageMatureCells(lanes: Lanes, count: number, day: number, loss: number): void {
  const { stages, mature, matureAtEnd } = lanes;
  for (let lane = 0; lane < count; lane += 1) {
    matureAtEnd[lane] = ageStages(lanes, lane, 0, stages, mature[lane]!, entering(lanes, lane, day), loss);
  }
}

/** Lives that are gamma-distributed, of whole shape `stages`: one chain for own and transfused cells. */
export function gammaLifespan(stages: number): Lifespan {
  return {
    rows: stages,
    stages,
    add: (lanes, lane, mass) => fillEvenly(lanes, lane, 0, stages, mass),
    age: ageMatureCells,
  };
}
