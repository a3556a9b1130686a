import { advanceDay } from "./advance-day";
import { exchangePlasma } from "./exchange-plasma";
import { REMOVE } from "./forces";
import { seeDay } from "./see-day";
import { visitLanes } from "./visit-lanes";

/** As src/kernel/pass-days.ts. Row of forces and of immunosuppression are those of the first day, and the next lie so many bytes on. `milestones` is 0 where nobody sees the day; returns the end of the log. */
export function passDays(
  lanes: usize,
  stride: usize,
  count: i32,
  stages: i32,
  from: i32,
  to: i32,
  ringDay: i32,
  row: usize,
  rowBytes: usize,
  groups: i32,
  immunosuppression: usize,
  fadingFrom: i32,
  physiology: usize,
  weights: usize,
  threshold: f64,
  minInterval: f64,
  visit: i32,
  recoveryCount: f64,
  recoveryRun: f64,
  antibodyLimit: f64,
  log: usize,
): usize {
  const end = <usize>((count + 1) & ~1) * 8;
  for (let day = from; day < to; day += 1) {
    exchangePlasma(lanes, stride, end, load<f64>(row + REMOVE));
    if (recoveryRun > 0) seeDay(lanes, stride, end, day, recoveryCount, recoveryRun, antibodyLimit);
    const ring = ringDay + day - from;
    advanceDay(lanes, stride, end, stages, ring, row, groups, immunosuppression, day >= fadingFrom, physiology, weights);
    log = visitLanes(lanes, stride, count, stages, day + 1, threshold, minInterval, visit, log);
    row += rowBytes;
    immunosuppression += stride;
  }
  return log;
}
