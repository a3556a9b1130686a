import { type DayForces, FORCE } from "./day-forces.ts";
import type { Lanes } from "./lanes.ts";

/** Fills `supply` and `escaped` of the first `count` lanes at the start (0), middle (1) or end (2) of the day: the graft and the infused cells the antibody reaches, and those whose unit lacks the antigen. */
export function gatherSupply(lanes: Lanes, count: number, forces: DayForces, row: number, moment: number): void {
  const { size, supply, escaped, graftSupply, escapes } = lanes;
  const graft = forces.values[row + FORCE.graftAtStart + moment]!;
  for (let lane = 0; lane < count; lane += 1) {
    supply[lane] = graftSupply[lane]! * graft;
    escaped[lane] = 0;
  }
  for (let group = 0; group < forces.shares.length; group += 1) {
    const cells = forces.values[row + FORCE.supply + 3 * group + moment]!;
    for (let lane = 0; lane < count; lane += 1) {
      const pool = escapes[group * size + lane] === 1 ? escaped : supply;
      pool[lane] = pool[lane]! + cells;
    }
  }
}
