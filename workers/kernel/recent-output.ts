import { committedBefore, dayCounter } from "./committed";
import { isKnown, keep } from "./known";
import { four, one, oneHalf, quarter, six } from "./numbers";
import { COMMITTED, COMMITTED_BY_DELAY, KNOWN_DAY, NORMOBLAST_DELAY, OUTPUT, RECENT, STRIDE } from "./rows";
import { add, both, div, mul, sub } from "./vector";

/** As src/kernel/recent-output.ts. What was committed a delay before the end of a day is what was committed a delay before the start of the next. */
export function gatherRecentOutput(lanes: usize, end: usize, day: i32, moment: i32, smooth: bool): void {
  const counter = dayCounter(day);
  const known = both(f64(day));
  const tomorrow = both(f64(day + 1));
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const delay = v128.load(here, NORMOBLAST_DELAY * STRIDE);
    const start = v128.load(here, OUTPUT * STRIDE);
    const committed = v128.load(here, COMMITTED * STRIDE);
    let before: v128;
    let today = both(0);
    if (moment == 0) {
      before = isKnown(here + KNOWN_DAY * STRIDE, known)
        ? v128.load(here, COMMITTED_BY_DELAY * STRIDE)
        : committedBefore(here, counter, delay, smooth);
    } else if (moment == 1) {
      before = committedBefore(here, counter, sub(delay, oneHalf()), smooth);
      today = mul(quarter(), start);
    } else {
      before = committedBefore(here, counter, sub(delay, one()), smooth);
      today = div(add(start, mul(four(), v128.load(here, (OUTPUT + 1) * STRIDE))), six());
      v128.store(here, before, COMMITTED_BY_DELAY * STRIDE);
      keep(here + KNOWN_DAY * STRIDE, tomorrow);
    }
    v128.store(here, add(sub(committed, before), today), RECENT * STRIDE);
  }
}
