import { advanceDay } from "./advance-day";
import { exchangePlasma } from "./exchange-plasma";
import { FINE, REMOVE } from "./forces";
import { CHAIN, RING_FOURTH, STRIDE } from "./rows";
import { seeDay } from "./see-day";
import { visitLanes } from "./visit-lanes";

/** Whether antibody neither rebounds on any of so many days nor has within the ring's memory. */
export function isSmooth(lanes: usize, row: usize, rowBytes: usize, days: i32): bool {
  for (let day = 0; day < days; day += 1) {
    if (load<f64>(row + FINE) == 1) return false;
    row += rowBytes;
  }
  const end = lanes + CHAIN * STRIDE;
  let bits = i64x2.splat(0);
  for (let at = lanes + RING_FOURTH * STRIDE; at < end; at += 16) bits = v128.or(bits, v128.load(at));
  // but for signs: minus nothing is nothing
  return !v128.any_true(i64x2.shl(bits, 1));
}

/** As src/kernel/pass-days.ts. Row of forces and of immunosuppression are those of the first day, and the next lie so many bytes on. `milestones` is 0 where nobody sees the day; returns the end of the log. */
export function passDays(
  lanes: usize,
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
  immunity: usize,
  known: bool,
): usize {
  const end = usize((count + 1) & ~1) * 8;
  const smooth = isSmooth(lanes, row, rowBytes, to - from);
  for (let day = from; day < to; day += 1) {
    exchangePlasma(lanes, end, load<f64>(row + REMOVE));
    if (recoveryRun > 0) seeDay(lanes, end, day, recoveryCount, recoveryRun, antibodyLimit);
    const ring = ringDay + day - from;
    advanceDay(
      lanes,
      end,
      stages,
      ring,
      row,
      groups,
      immunosuppression,
      day >= fadingFrom,
      physiology,
      weights,
      smooth,
      immunity,
      known,
    );
    log = visitLanes(lanes, count, stages, day + 1, threshold, minInterval, visit, log);
    row += rowBytes;
    immunosuppression += STRIDE;
    if (immunity != 0) immunity += 3 * STRIDE;
  }
  return log;
}
