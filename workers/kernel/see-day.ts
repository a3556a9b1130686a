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
  stride: usize,
  end: usize,
  day: i32,
  recoveryCount: f64,
  recoveryRun: f64,
  antibodyLimit: f64,
): void {
  const today = both(<f64>day);
  const confirmed = both(<f64>day - recoveryRun + 1);
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const counted = mul(read(here + RETICULOCYTES * stride), both(333));
    const enough = f64x2.ge(counted, mul(both(recoveryCount), read(here + BLOOD_VOLUME * stride)));
    const days = v128.and(add(read(here + ENOUGH_DAYS * stride), one()), enough);
    write(here + ENOUGH_DAYS * stride, days);
    note(here + RECOVERED_ON * stride, f64x2.eq(days, both(recoveryRun)), confirmed);
    const high = f64x2.ge(read(here + HAEMOGLOBIN * stride), ten());
    const long = f64x2.ge(sub(today, read(here + LAST_TRANSFUSION * stride)), both(28));
    note(here + HAEMOGLOBIN_10_ON * stride, v128.and(high, long), today);
    const few = f64x2.lt(read(here + PLASMA_M * stride), both(antibodyLimit));
    const fewG = f64x2.lt(read(here + PLASMA_G * stride), both(antibodyLimit));
    note(here + ANTIBODY_BELOW_ON * stride, v128.and(few, fewG), today);
  }
}
