import { STEEPNESS } from "./forces";
import { power } from "./power";
import { ANTIBODY, ESCAPED_OUTPUT, INHIBITION_AT, OUTPUT, STRIDE, SURVIVAL } from "./rows";
import { four, one, three, two } from "./numbers";
import { add, atLeastZero, both, div, mul, read, sub, write } from "./vector";

/** The parabola through values at 0, ½ and 1, at x. */
function parabola(start: v128, middle: v128, end: v128, x: v128): v128 {
  const fourTimes = mul(four(), middle);
  const slope = sub(sub(fourTimes, mul(three(), start)), end);
  return add(start, mul(x, add(slope, mul(x, sub(mul(two(), add(start, end)), fourTimes)))));
}

/** The parabola through a quantity that has a row for each moment. */
function between(rows: usize, x: v128): v128 {
  return parabola(read(rows), read(rows + STRIDE), read(rows + 2 * STRIDE), x);
}

function drive(here: usize, moment: i32): v128 {
  const caught = sub(
    read(here + OUTPUT * STRIDE + usize(moment) * STRIDE),
    read(here + ESCAPED_OUTPUT * STRIDE + usize(moment) * STRIDE),
  );
  return div(caught, read(here + SURVIVAL * STRIDE + usize(moment) * STRIDE));
}

/** As src/kernel/rebound-output.ts, for two lanes; writes what is committed by midday and by the end to `out`. `weights` are those of its table. */
export function reboundOutput(here: usize, weights: usize, physiology: usize, out: usize): void {
  const steepness = load<f64>(physiology + STEEPNESS);
  const antibody = here + ANTIBODY * STRIDE;
  const driveAtStart = drive(here, 0);
  const driveAtMidday = drive(here, 1);
  const driveAtEnd = drive(here, 2);
  let sum = both(0);
  for (let point = 0; point <= 16; point += 1) {
    const x = both(f64(point) / 16.0);
    const row = weights + usize(point) * 40;
    let level = both(0);
    for (let node = 0; node < 5; node += 1) {
      level = add(level, mul(both(load<f64>(row + usize(node) * 8)), read(antibody + usize(node) * STRIDE)));
    }
    const inhibition = between(here + INHIBITION_AT * STRIDE, x);
    const driven = parabola(driveAtStart, driveAtMidday, driveAtEnd, x);
    const escaped = between(here + ESCAPED_OUTPUT * STRIDE, x);
    const lost = add(add(one(), power(atLeastZero(level), steepness)), inhibition);
    const output = add(escaped, div(driven, lost));
    if (point == 8) write(out, div(add(sum, output), both(48)));
    const weight: f64 = point == 0 || point == 16 ? 1 : point % 2 == 1 ? 4 : 2;
    sum = add(sum, mul(both(weight), output));
  }
  write(out + 16, div(sum, both(48)));
}
