import { type Remote, transfer } from "comlink";
import type { Simulator } from "./simulator.ts";

/** The simulator of a thread, to which the counts it may write over are handed, not copied. */
export function lentSimulator(remote: Remote<Simulator>): Simulator {
  return {
    prepare: (input) => remote.prepare(input),
    simulate: (from, to, spare, draw) =>
      remote.simulate(from, to, spare === null ? null : transfer(spare, [spare.buffer]), draw),
  };
}
