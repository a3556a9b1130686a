import { committedBefore, dayCounter } from "./committed";
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
  STRIDE,
} from "./rows";
import { add, both, div, mul, sub } from "./vector";

/** Haemoglobin that enters the cells of two lanes in a day. What was committed by the end of the stretch that ends today was known yesterday as that by its beginning. */
function entering(here: usize, today: v128, counter: v128, smooth: bool): v128 {
  const back = add(v128.load(here, NORMOBLAST_DELAY * STRIDE), v128.load(here, MATURATION * STRIDE));
  const before = isKnown(here + KNOWN_DAY * STRIDE, today)
    ? v128.load(here, COMMITTED_BY_ENTRY * STRIDE)
    : committedBefore(here, counter, back, smooth);
  const after = committedBefore(here, counter, sub(back, one()), smooth);
  v128.store(here, after, COMMITTED_BY_ENTRY * STRIDE);
  return sub(after, before);
}

function close(here: usize, total: v128, leaving: v128, half: v128, halfLoss: v128): void {
  v128.store(here, total, MATURE_AT_END * STRIDE);
  v128.store(here, add(v128.load(here, SENESCENT * STRIDE), mul(half, leaving)), SENESCENT * STRIDE);
  const lost = mul(halfLoss, add(v128.load(here, MATURE * STRIDE), total));
  v128.store(here, add(v128.load(here, LOST * STRIDE), lost), LOST * STRIDE);
}

/** As src/kernel/lifespan-chain.ts, four lanes at a time: each stage waits for the one before, and two pairs wait together. */
export function ageMatureCells(lanes: usize, end: usize, day: i32, stages: i32, loss: f64, smooth: bool): void {
  const halfLoss = both(0.5 * loss);
  const today = both(<f64>day);
  const counter = dayCounter(day);
  for (let at: usize = 0; at < end; at += 32) {
    const here = lanes + at;
    const next = here + 16;
    const half = mul(oneHalf(), v128.load(here, STAGE_RATE * STRIDE));
    const nextHalf = mul(oneHalf(), v128.load(next, STAGE_RATE * STRIDE));
    const scale = div(one(), add(add(one(), half), halfLoss));
    const nextScale = div(one(), add(add(one(), nextHalf), halfLoss));
    const keep = mul(sub(sub(one(), half), halfLoss), scale);
    const nextKeep = mul(sub(sub(one(), nextHalf), halfLoss), nextScale);
    const pass = mul(half, scale);
    const nextPass = mul(nextHalf, nextScale);
    let place = here + CHAIN * STRIDE;
    let before = v128.load(place);
    let nextBefore = v128.load(place, 16);
    let after = add(mul(before, keep), mul(entering(here, today, counter, smooth), scale));
    let nextAfter = add(mul(nextBefore, nextKeep), mul(entering(next, today, counter, smooth), nextScale));
    v128.store(place, after);
    v128.store(place, nextAfter, 16);
    let total = after;
    let nextTotal = nextAfter;
    const last = place + <usize>stages * STRIDE;
    for (place += STRIDE; place < last; place += STRIDE) {
      const stage = v128.load(place);
      const nextStage = v128.load(place, 16);
      after = add(mul(stage, keep), mul(add(before, after), pass));
      nextAfter = add(mul(nextStage, nextKeep), mul(add(nextBefore, nextAfter), nextPass));
      v128.store(place, after);
      v128.store(place, nextAfter, 16);
      total = add(total, after);
      nextTotal = add(nextTotal, nextAfter);
      before = stage;
      nextBefore = nextStage;
    }
    close(here, total, add(before, after), half, halfLoss);
    close(next, nextTotal, add(nextBefore, nextAfter), nextHalf, halfLoss);
  }
}
