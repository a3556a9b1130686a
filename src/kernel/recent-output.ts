import { committedBefore } from "./committed.ts";
import type { Lanes } from "./lanes.ts";

/** Fills `recent` of the first `count` lanes: haemoglobin (g) committed over the last normoblast delay, at the start (0), middle (1) or end (2) of `day`, but for what the output of that moment itself adds. */
export function gatherRecentOutput(lanes: Lanes, count: number, day: number, moment: number): void {
  const { size, recent, committed, normoblastDelay, output } = lanes;
  const elapsed = 0.5 * moment;
  for (let lane = 0; lane < count; lane += 1) {
    const start = output[lane]!;
    const today = moment === 0 ? 0 : moment === 1 ? 0.25 * start : (start + 4 * output[size + lane]!) / 6;
    recent[lane] = committed[lane]! - committedBefore(lanes, lane, day, normoblastDelay[lane]! - elapsed) + today;
  }
}
