import type { Lanes } from "./lanes.ts";

/** How mature cells age: what the rows of a lane's chain mean. */
export interface Lifespan {
  /** Rows of the chain. */
  readonly rows: number;
  /** Stages that a life passes through; their rate, `stageRate`, is this over the mean life in days. */
  readonly stages: number;
  /** Puts cells into a lane's chain, in g of haemoglobin, whose ages are those of a donor in equilibrium. */
  readonly add: (lanes: Lanes, lane: number, mass: number) => void;
  /**
   * Ages the mature cells of the first `count` lanes by one day, from `day`: those committed a delay ago enter, the old are senescent, and `loss` per day leaves at every age.
   * Fills `matureAtEnd`, adds to `senescent` and `lost` (g); antibody within the day is known, with `steepness` of its effect.
   */
  readonly age: (lanes: Lanes, count: number, day: number, loss: number, steepness: number) => void;
}
