import { CALM_AT_START, INHIBITION_STAYS, WEIGHT_AT_END, WEIGHT_AT_START } from "./forces";
import { CELLULAR_INHIBITION, FADE, FADE_HALF_DAY, INHIBITION, INHIBITION_AT, STRIDE } from "./rows";
import { add, both, mul } from "./vector";

/** As src/kernel/inhibition.ts. */
export function moveInhibition(lanes: usize, end: usize, row: usize, half: i32, fading: bool, physiology: usize): void {
  const stays = both(load<f64>(physiology + INHIBITION_STAYS));
  const atEnd = both(load<f64>(physiology + WEIGHT_AT_END));
  const atStart = both(load<f64>(physiology + WEIGHT_AT_START));
  const calmBefore = both(load<f64>(row + CALM_AT_START + usize(half - 1) * 8));
  const calmAfter = both(load<f64>(row + CALM_AT_START + usize(half) * 8));
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const before = v128.load(here, FADE * STRIDE);
    const after = fading ? mul(before, v128.load(here, FADE_HALF_DAY * STRIDE)) : before;
    const target = add(mul(mul(atStart, before), calmBefore), mul(mul(atEnd, after), calmAfter));
    const level = add(
      mul(stays, v128.load(here, INHIBITION * STRIDE)),
      mul(v128.load(here, CELLULAR_INHIBITION * STRIDE), target),
    );
    v128.store(here, after, FADE * STRIDE);
    v128.store(here, level, INHIBITION * STRIDE);
    v128.store(here + usize(half) * STRIDE, level, INHIBITION_AT * STRIDE);
  }
}
