import {
  BLOOD_VOLUME,
  CHAIN,
  GIVEN,
  HAEMOGLOBIN,
  LAST_TRANSFUSION,
  MATURE,
  RETICULOCYTES,
  STRIDE,
  UNIT_HAEMOGLOBIN,
  VISIT_PHASE,
} from "./rows";
import { both, sub } from "./vector";

/** As `transfuse` of src/kernel/day-events.ts. */
function transfuse(lane: usize, stages: i32, day: i32): void {
  const viable = load<f64>(lane, UNIT_HAEMOGLOBIN * STRIDE);
  const share = viable / f64(stages);
  let place = lane + CHAIN * STRIDE;
  for (let stage = 0; stage < stages; stage += 1) {
    store<f64>(place, load<f64>(place) + share);
    place += STRIDE;
  }
  const mature = load<f64>(lane, MATURE * STRIDE) + viable;
  store<f64>(lane, mature, MATURE * STRIDE);
  store<f64>(lane, load<f64>(lane, GIVEN * STRIDE) + viable, GIVEN * STRIDE);
  const blood = load<f64>(lane, RETICULOCYTES * STRIDE) + mature;
  store<f64>(lane, blood / load<f64>(lane, BLOOD_VOLUME * STRIDE), HAEMOGLOBIN * STRIDE);
  store<f64>(lane, f64(day), LAST_TRANSFUSION * STRIDE);
}

/** As src/kernel/visit-lanes.ts for the first `count` lanes; writes each transfusion, as day and lane, to `log` and returns where the next goes. */
export function visitLanes(
  lanes: usize,
  count: i32,
  stages: i32,
  day: i32,
  threshold: f64,
  minInterval: f64,
  visit: i32,
  log: usize,
): usize {
  for (let first = 0; first < count; first += 2) {
    const here = lanes + usize(first) * 8;
    const low = f64x2.lt(v128.load(here, HAEMOGLOBIN * STRIDE), both(threshold));
    const late = f64x2.ge(sub(both(f64(day)), v128.load(here, LAST_TRANSFUSION * STRIDE)), both(minInterval));
    const wanting = i64x2.bitmask(v128.and(low, late));
    if (wanting == 0) continue;
    for (let lane = 0; lane < 2; lane += 1) {
      if (((wanting >> lane) & 1) == 0 || first + lane >= count) continue;
      const place = here + usize(lane) * 8;
      if ((i32(load<f64>(place, VISIT_PHASE * STRIDE)) + day) % visit != 0) continue;
      transfuse(place, stages, day);
      store<i32>(log, day);
      store<i32>(log, first + lane, 4);
      log += 8;
    }
  }
  return log;
}
