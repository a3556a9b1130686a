import type { DayForces, Lanes, Physiology, TransfusionPolicy } from "../../../src/kernel/index.ts";

/** Patients side by side on the day their therapy starts, and all that is done to them: what every engine of the benchmark gets, and all it gets. */
export interface Block {
  readonly size: number;
  /** Days lived from the start of therapy on. */
  readonly days: number;
  readonly visit: number;
  readonly policy: TransfusionPolicy;
  readonly physiology: Physiology;
  readonly forces: DayForces;
  /** Days since each patient's first visit, by which his next are due. */
  readonly phases: Float64Array;
  /** The mean of I on each day, a row a day. */
  readonly immunosuppression: Float64Array;
  /** How the patients are on the first day, in the rows of the kernel's lanes. */
  readonly start: Lanes;
}

/** Hears one patient's haemoglobin on a day, after the day's events. */
export type See = (lane: number, day: number, haemoglobin: number) => void;

/** Lives a block to its last day and answers the transfusions given. */
export type Live = (block: Block, see?: See) => number;
