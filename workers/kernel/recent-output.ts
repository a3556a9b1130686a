import { committedBefore } from "./committed";
import { isKnown, keep } from "./known";
import { four, one, oneHalf, quarter, six } from "./numbers";
import { COMMITTED, COMMITTED_BY_DELAY, KNOWN_DAY, NORMOBLAST_DELAY, OUTPUT, RECENT } from "./rows";
import { add, both, div, mul, read, sub, write } from "./vector";

/** As src/kernel/recent-output.ts. What was committed a delay before the end of a day is what was committed a delay before the start of the next. */
export function gatherRecentOutput(
  lanes: usize,
  stride: usize,
  end: usize,
  day: i32,
  moment: i32,
  smooth: bool,
): void {
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const delay = read(here + NORMOBLAST_DELAY * stride);
    const start = read(here + OUTPUT * stride);
    const committed = read(here + COMMITTED * stride);
    let before: v128;
    let today = both(0);
    if (moment == 0) {
      const known = isKnown(here + KNOWN_DAY * stride, both(<f64>day));
      before = known ? read(here + COMMITTED_BY_DELAY * stride) : committedBefore(here, stride, day, delay, smooth);
    } else if (moment == 1) {
      before = committedBefore(here, stride, day, sub(delay, oneHalf()), smooth);
      today = mul(quarter(), start);
    } else {
      before = committedBefore(here, stride, day, sub(delay, one()), smooth);
      today = div(add(start, mul(four(), read(here + (OUTPUT + 1) * stride))), six());
      write(here + COMMITTED_BY_DELAY * stride, before);
      keep(here + KNOWN_DAY * stride, both(<f64>(day + 1)));
    }
    write(here + RECENT * stride, add(sub(committed, before), today));
  }
}
