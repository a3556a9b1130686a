import { CALM_AT_START, INHIBITION_STAYS, WEIGHT_AT_END, WEIGHT_AT_START } from "./forces";
import { CELLULAR_INHIBITION, FADE, FADE_HALF_DAY, INHIBITION, INHIBITION_AT } from "./rows";
import { add, both, mul, read, write } from "./vector";

/** As src/kernel/inhibition.ts. */
export function moveInhibition(
  lanes: usize,
  stride: usize,
  end: usize,
  row: usize,
  half: i32,
  fading: bool,
  physiology: usize,
): void {
  const stays = both(load<f64>(physiology + INHIBITION_STAYS));
  const atEnd = both(load<f64>(physiology + WEIGHT_AT_END));
  const atStart = both(load<f64>(physiology + WEIGHT_AT_START));
  const calmBefore = both(load<f64>(row + CALM_AT_START + <usize>(half - 1) * 8));
  const calmAfter = both(load<f64>(row + CALM_AT_START + <usize>half * 8));
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const before = read(here + FADE * stride);
    const after = fading ? mul(before, read(here + FADE_HALF_DAY * stride)) : before;
    const target = add(mul(mul(atStart, before), calmBefore), mul(mul(atEnd, after), calmAfter));
    const level = add(
      mul(stays, read(here + INHIBITION * stride)),
      mul(read(here + CELLULAR_INHIBITION * stride), target),
    );
    write(here + FADE * stride, after);
    write(here + INHIBITION * stride, level);
    write(here + (INHIBITION_AT + <usize>half) * stride, level);
  }
}
