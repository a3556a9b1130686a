import {
  ANTIBODY_BELOW_ON,
  BLOOD_VOLUME,
  ENOUGH_DAYS,
  HAEMOGLOBIN,
  HAEMOGLOBIN_10_ON,
  LAST_TRANSFUSION,
  PLASMA_G,
  PLASMA_M,
  RECOVERED_ON,
  RETICULOCYTES,
  STRIDE,
} from "./rows";
import { one, ten } from "./numbers";
import { add, both, mul, read, select, sub, write } from "./vector";

/** Writes a day where none stands yet and all masks hold. */
function note(place: usize, holds: v128, day: v128): void {
  const known = read(place);
  write(place, select(v128.and(holds, f64x2.eq(known, both(Infinity))), day, known));
}

/** As src/kernel/see-day.ts. */
export function seeDay(
  lanes: usize,
  end: usize,
  day: i32,
  recoveryCount: f64,
  recoveryRun: f64,
  antibodyLimit: f64,
): void {
  const today = both(f64(day));
  const confirmed = both(f64(day) - recoveryRun + 1);
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const counted = mul(v128.load(here, RETICULOCYTES * STRIDE), both(333));
    const enough = f64x2.ge(counted, mul(both(recoveryCount), v128.load(here, BLOOD_VOLUME * STRIDE)));
    const days = v128.and(add(v128.load(here, ENOUGH_DAYS * STRIDE), one()), enough);
    v128.store(here, days, ENOUGH_DAYS * STRIDE);
    note(here + RECOVERED_ON * STRIDE, f64x2.eq(days, both(recoveryRun)), confirmed);
    const high = f64x2.ge(v128.load(here, HAEMOGLOBIN * STRIDE), ten());
    const long = f64x2.ge(sub(today, v128.load(here, LAST_TRANSFUSION * STRIDE)), both(28));
    note(here + HAEMOGLOBIN_10_ON * STRIDE, v128.and(high, long), today);
    const few = f64x2.lt(v128.load(here, PLASMA_M * STRIDE), both(antibodyLimit));
    const fewG = f64x2.lt(v128.load(here, PLASMA_G * STRIDE), both(antibodyLimit));
    note(here + ANTIBODY_BELOW_ON * STRIDE, v128.and(few, fewG), today);
  }
}
