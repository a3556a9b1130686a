import { committedBefore } from "./committed";
import { COMMITTED, NORMOBLAST_DELAY, OUTPUT, RECENT } from "./rows";
import { add, both, div, mul, read, sub, write } from "./vector";

/** As src/kernel/recent-output.ts. */
export function gatherRecentOutput(lanes: usize, stride: usize, end: usize, day: i32, moment: i32): void {
  const elapsed = both(0.5 * <f64>moment);
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const start = read(here + OUTPUT * stride);
    let today = both(0);
    if (moment == 1) today = mul(both(0.25), start);
    if (moment == 2) today = div(add(start, mul(both(4), read(here + (OUTPUT + 1) * stride))), both(6));
    const before = committedBefore(here, stride, day, sub(read(here + NORMOBLAST_DELAY * stride), elapsed));
    write(here + RECENT * stride, add(sub(read(here + COMMITTED * stride), before), today));
  }
}
