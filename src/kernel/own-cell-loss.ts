import type { Lanes } from "./lanes.ts";
import { RING_DAYS } from "./lanes.ts";
import type { Lifespan } from "./lifespan.ts";
import { ageStages, entering, fillEvenly, maturedBack } from "./lifespan-chain.ts";
import { power } from "./power.ts";

/** The mean over the day of A^h / (1 + A^h), by Simpson's rule. */
function bound({ antibody, size }: Lanes, lane: number, steepness: number): number {
  const free = (quarter: number): number => 1 / (1 + power(antibody[quarter * size + lane]!, steepness));
  return 1 - (free(0) + 4 * free(2) + free(4)) / 6;
}

/** The share of the last day's output that came from cells the antibody does not reach; 0 where there was no output. */
function sparedShare({ output, escapedOutput, size }: Lanes, lane: number): number {
  const sum = (rows: Float64Array): number => rows[lane]! + 4 * rows[size + lane]! + rows[2 * size + lane]!;
  const all = sum(output);
  return all > 0 ? sum(escapedOutput) / all : 0;
}

function massOf({ chain, size }: Lanes, lane: number, first: number, stages: number): number {
  let mass = 0;
  for (let row = first; row < first + stages; row += 1) mass += chain[row * size + lane]!;
  return mass;
}

/**
 * Gamma-distributed lives in two chains: own cells, which the antibody makes away with too, at `most` per day × A^h / (1 + A^h), and cells it does not reach: transfused, and of infused units that lack the antigen.
 * The rows after both remember, day by day, the share of the marrow's output that goes to the second.
 */
export function ownCellLoss(stages: number, most: number): Lifespan {
  const remembered = 2 * stages;
  return {
    rows: remembered + RING_DAYS,
    stages,
    add: (lanes, lane, mass) => fillEvenly(lanes, lane, stages, stages, mass),
    age: (lanes, count, day, loss, steepness) => {
      const { size, chain } = lanes;
      const shareRow = (of: number): number => (remembered + (of & (RING_DAYS - 1))) * size;
      for (let lane = 0; lane < count; lane += 1) {
        chain[shareRow(day - 1) + lane] = sparedShare(lanes, lane);
        const back = maturedBack(lanes, lane);
        const whole = Math.floor(-back);
        const into = -back - whole;
        const [earlier, later] = [chain[shareRow(day + whole) + lane]!, chain[shareRow(day + whole + 1) + lane]!];
        const fresh = entering(lanes, lane, day);
        const spared = fresh * (earlier + into * (later - earlier));
        const ownLoss = loss + most * bound(lanes, lane, steepness);
        const own = massOf(lanes, lane, 0, stages);
        const others = massOf(lanes, lane, stages, stages);
        lanes.matureAtEnd[lane] =
          ageStages(lanes, lane, 0, stages, own, fresh - spared, ownLoss) +
          ageStages(lanes, lane, stages, stages, others, spared, loss);
      }
    },
  };
}
