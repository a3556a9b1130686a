import { committedBefore } from "./committed.ts";
import type { Lanes } from "./lanes.ts";

/**
 * Ages the mature cells of the first `count` lanes by one day, from `day`: cells that were committed a delay ago enter, each stage passes to the next, those of the last are senescent, and `loss` per day leaves every stage.
 * Fills `matureAtEnd`, adds to `senescent` and `lost` (g). Method: implicit midpoint, which keeps the mean and variance of the lifespan exactly.
 */
export function ageMatureCells(lanes: Lanes, count: number, day: number, loss: number): void {
  const { size, stages, chain, mature, matureAtEnd, stageRate } = lanes;
  for (let lane = 0; lane < count; lane += 1) {
    const back = lanes.normoblastDelay[lane]! + lanes.maturation[lane]!;
    const entering = committedBefore(lanes, lane, day, back - 1) - committedBefore(lanes, lane, day, back);
    const half = 0.5 * stageRate[lane]!;
    const scale = 1 / (1 + half + 0.5 * loss);
    const keep = (1 - half - 0.5 * loss) * scale;
    const pass = half * scale;
    let before = chain[lane]!;
    let after = before * keep + entering * scale;
    chain[lane] = after;
    let total = after;
    for (let at = size + lane; at < stages * size; at += size) {
      const here = chain[at]!;
      const next = here * keep + (before + after) * pass;
      chain[at] = next;
      total += next;
      before = here;
      after = next;
    }
    matureAtEnd[lane] = total;
    lanes.senescent[lane] = lanes.senescent[lane]! + half * (before + after);
    lanes.lost[lane] = lanes.lost[lane]! + 0.5 * loss * (mature[lane]! + total);
  }
}
