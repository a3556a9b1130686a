import { committedBefore } from "./committed";
import { isKnown } from "./known";
import { one, oneHalf } from "./numbers";
import {
  CHAIN,
  COMMITTED_BY_ENTRY,
  KNOWN_DAY,
  LOST,
  MATURATION,
  MATURE,
  MATURE_AT_END,
  NORMOBLAST_DELAY,
  SENESCENT,
  STAGE_RATE,
} from "./rows";
import { add, both, div, mul, read, sub, write } from "./vector";

/** Haemoglobin that enters the cells of two lanes in a day. What was committed by the end of the stretch that ends today was known yesterday as that by its beginning. */
function entering(here: usize, stride: usize, day: i32, smooth: bool): v128 {
  const back = add(read(here + NORMOBLAST_DELAY * stride), read(here + MATURATION * stride));
  const known = isKnown(here + KNOWN_DAY * stride, both(<f64>day));
  const before = known
    ? read(here + COMMITTED_BY_ENTRY * stride)
    : committedBefore(here, stride, day, back, smooth);
  const after = committedBefore(here, stride, day, sub(back, one()), smooth);
  write(here + COMMITTED_BY_ENTRY * stride, after);
  return sub(after, before);
}

function close(here: usize, stride: usize, total: v128, leaving: v128, half: v128, halfLoss: v128): void {
  write(here + MATURE_AT_END * stride, total);
  const senescent = here + SENESCENT * stride;
  write(senescent, add(read(senescent), mul(half, leaving)));
  const lost = here + LOST * stride;
  write(lost, add(read(lost), mul(halfLoss, add(read(here + MATURE * stride), total))));
}

/** As src/kernel/lifespan-chain.ts, four lanes at a time: each stage waits for the one before, and two pairs wait together. */
export function ageMatureCells(
  lanes: usize,
  stride: usize,
  end: usize,
  day: i32,
  stages: i32,
  loss: f64,
  smooth: bool,
): void {
  const halfLoss = both(0.5 * loss);
  for (let at: usize = 0; at < end; at += 32) {
    const here = lanes + at;
    const next = here + 16;
    const half = mul(oneHalf(), read(here + STAGE_RATE * stride));
    const nextHalf = mul(oneHalf(), read(next + STAGE_RATE * stride));
    const scale = div(one(), add(add(one(), half), halfLoss));
    const nextScale = div(one(), add(add(one(), nextHalf), halfLoss));
    const keep = mul(sub(sub(one(), half), halfLoss), scale);
    const nextKeep = mul(sub(sub(one(), nextHalf), halfLoss), nextScale);
    const pass = mul(half, scale);
    const nextPass = mul(nextHalf, nextScale);
    let place = here + CHAIN * stride;
    let before = read(place);
    let nextBefore = v128.load(place, 16);
    let after = add(mul(before, keep), mul(entering(here, stride, day, smooth), scale));
    let nextAfter = add(mul(nextBefore, nextKeep), mul(entering(next, stride, day, smooth), nextScale));
    write(place, after);
    v128.store(place, nextAfter, 16);
    let total = after;
    let nextTotal = nextAfter;
    const last = place + <usize>stages * stride;
    for (place += stride; place < last; place += stride) {
      const stage = read(place);
      const nextStage = v128.load(place, 16);
      after = add(mul(stage, keep), mul(add(before, after), pass));
      nextAfter = add(mul(nextStage, nextKeep), mul(add(nextBefore, nextAfter), nextPass));
      write(place, after);
      v128.store(place, nextAfter, 16);
      total = add(total, after);
      nextTotal = add(nextTotal, nextAfter);
      before = stage;
      nextBefore = nextStage;
    }
    close(here, stride, total, add(before, after), half, halfLoss);
    close(next, stride, nextTotal, add(nextBefore, nextAfter), nextHalf, halfLoss);
  }
}
