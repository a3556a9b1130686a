import type { Lanes } from "./lanes.ts";
import type { Lifespan } from "./lifespan.ts";
import { entering } from "./lifespan-chain.ts";

/** Days of age of the oldest cells that are told apart: longer lives end here. */
const OLDEST = 400;

/** A lane's life in days. */
function lifeOf(lanes: Lanes, lane: number): number {
  return Math.min(OLDEST, 1 / lanes.stageRate[lane]!);
}

/** Takes those who reach the end of life within the day out of a lane, and leaves those of the last ages who do not in the row that moves on to the last; returns what left. */
function takeSenescent({ chain, size }: Lanes, lane: number, life: number): number {
  const whole = Math.floor(life);
  const oldest = whole * size + lane;
  const staying = (life - whole) * chain[oldest - size]!;
  const leaving = chain[oldest]! + chain[oldest - size]! - staying;
  chain[oldest] = 0;
  chain[oldest - size] = staying;
  return leaving;
}

/**
 * Every cell lives just as long as the mean life (at most 400 d): row i of the chain holds the cells whose age is i to i + 1 days, evenly spread within it.
 * `loss` thins each age by the implicit midpoint, half a day's in cells that enter or leave within the day.
 */
export const fixedLifespan: Lifespan = {
  rows: OLDEST + 1,
  stages: 1,
  add: (lanes, lane, mass) => {
    const { chain, size } = lanes;
    const life = lifeOf(lanes, lane);
    for (let age = 0; age < life; age += 1) {
      const at = age * size + lane;
      chain[at] = chain[at]! + (mass * Math.min(1, life - age)) / life;
    }
  },
  age: (lanes, count, day, loss) => {
    const { size, chain, matureAtEnd, senescent, lost } = lanes;
    const keptHalf = 1 / (1 + 0.5 * loss);
    const kept = (1 - 0.5 * loss) * keptHalf;
    let oldest = 0;
    for (let lane = 0; lane < count; lane += 1) {
      const life = lifeOf(lanes, lane);
      oldest = Math.max(oldest, Math.floor(life));
      const leaving = takeSenescent(lanes, lane, life);
      senescent[lane] = senescent[lane]! + leaving * keptHalf;
      lost[lane] = lost[lane]! + leaving * (1 - keptHalf);
      matureAtEnd[lane] = 0;
    }
    for (let age = oldest; age > 0; age -= 1) {
      for (let lane = 0; lane < count; lane += 1) {
        const older = age * size + lane;
        const here = chain[older - size]! * kept;
        chain[older] = here;
        matureAtEnd[lane] = matureAtEnd[lane]! + here;
      }
    }
    for (let lane = 0; lane < count; lane += 1) {
      const fresh = entering(lanes, lane, day);
      const stayed = matureAtEnd[lane]!;
      const young = fresh * keptHalf;
      chain[lane] = young;
      lost[lane] = lost[lane]! + (stayed / kept) * (1 - kept) + fresh * (1 - keptHalf);
      matureAtEnd[lane] = stayed + young;
    }
  },
};
