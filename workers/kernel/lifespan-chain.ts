import { committedBefore, dayCounter } from "./committed";
import { isKnown } from "./known";
import { one, oneHalf } from "./numbers";
import {
  CHAIN,
  COMMITTED_BY_ENTRY,
  KEEP,
  KNOWN_DAY,
  LOST,
  MATURATION,
  MATURE,
  MATURE_AT_END,
  NORMOBLAST_DELAY,
  PASS,
  RECENT,
  SENESCENT,
  STAGE_RATE,
  STRIDE,
} from "./rows";
import { add, both, div, mul, sub } from "./vector";

/** What enters the cells of two lanes on a day, and the shares a stage keeps and passes on. What was committed by the end of the stretch that enters today was known yesterday as that by its beginning. */
function prepare(here: usize, today: v128, counter: v128, halfLoss: v128, smooth: bool): void {
  const back = add(v128.load(here, NORMOBLAST_DELAY * STRIDE), v128.load(here, MATURATION * STRIDE));
  const before = isKnown(here + KNOWN_DAY * STRIDE, today)
    ? v128.load(here, COMMITTED_BY_ENTRY * STRIDE)
    : committedBefore(here, counter, back, smooth);
  const after = committedBefore(here, counter, sub(back, one()), smooth);
  v128.store(here, after, COMMITTED_BY_ENTRY * STRIDE);
  const half = mul(oneHalf(), v128.load(here, STAGE_RATE * STRIDE));
  const scale = div(one(), add(add(one(), half), halfLoss));
  v128.store(here, mul(sub(after, before), scale), RECENT * STRIDE);
  v128.store(here, mul(sub(sub(one(), half), halfLoss), scale), KEEP * STRIDE);
  v128.store(here, mul(half, scale), PASS * STRIDE);
}

function finish(here: usize, total: v128, leaving: v128, halfLoss: v128): void {
  const half = mul(oneHalf(), v128.load(here, STAGE_RATE * STRIDE));
  v128.store(here, total, MATURE_AT_END * STRIDE);
  v128.store(here, add(v128.load(here, SENESCENT * STRIDE), mul(half, leaving)), SENESCENT * STRIDE);
  const lost = mul(halfLoss, add(v128.load(here, MATURE * STRIDE), total));
  v128.store(here, add(v128.load(here, LOST * STRIDE), lost), LOST * STRIDE);
}

/** Passes two lanes' cells on. */
function ageTwo(here: usize, stages: i32, halfLoss: v128): void {
  const keep = v128.load(here, KEEP * STRIDE);
  const pass = v128.load(here, PASS * STRIDE);
  let place = here + CHAIN * STRIDE;
  let before = v128.load(place);
  let after = add(mul(before, keep), v128.load(here, RECENT * STRIDE));
  v128.store(place, after);
  let total = after;
  const last = place + usize(stages) * STRIDE;
  for (place += STRIDE; place < last; place += STRIDE) {
    const stage = v128.load(place);
    after = add(mul(stage, keep), mul(add(before, after), pass));
    v128.store(place, after);
    total = add(total, after);
    before = stage;
  }
  finish(here, total, add(before, after), halfLoss);
}

/** Passes eight lanes' cells on: each stage waits for the one before, and four pairs wait together. */
function ageEight(here: usize, stages: i32, halfLoss: v128): void {
  let place = here + CHAIN * STRIDE;
  const last = place + usize(stages) * STRIDE;
  let before0 = v128.load(place);
  let before1 = v128.load(place, 16);
  let before2 = v128.load(place, 32);
  let before3 = v128.load(place, 48);
  let after0 = add(mul(before0, v128.load(here, KEEP * STRIDE)), v128.load(here, RECENT * STRIDE));
  let after1 = add(mul(before1, v128.load(here, KEEP * STRIDE + 16)), v128.load(here, RECENT * STRIDE + 16));
  let after2 = add(mul(before2, v128.load(here, KEEP * STRIDE + 32)), v128.load(here, RECENT * STRIDE + 32));
  let after3 = add(mul(before3, v128.load(here, KEEP * STRIDE + 48)), v128.load(here, RECENT * STRIDE + 48));
  v128.store(place, after0);
  v128.store(place, after1, 16);
  v128.store(place, after2, 32);
  v128.store(place, after3, 48);
  let total0 = after0;
  let total1 = after1;
  let total2 = after2;
  let total3 = after3;
  for (place += STRIDE; place < last; place += STRIDE) {
    const stage0 = v128.load(place);
    const stage1 = v128.load(place, 16);
    const stage2 = v128.load(place, 32);
    const stage3 = v128.load(place, 48);
    const given0 = mul(add(before0, after0), v128.load(here, PASS * STRIDE));
    const given1 = mul(add(before1, after1), v128.load(here, PASS * STRIDE + 16));
    const given2 = mul(add(before2, after2), v128.load(here, PASS * STRIDE + 32));
    const given3 = mul(add(before3, after3), v128.load(here, PASS * STRIDE + 48));
    after0 = add(mul(stage0, v128.load(here, KEEP * STRIDE)), given0);
    after1 = add(mul(stage1, v128.load(here, KEEP * STRIDE + 16)), given1);
    after2 = add(mul(stage2, v128.load(here, KEEP * STRIDE + 32)), given2);
    after3 = add(mul(stage3, v128.load(here, KEEP * STRIDE + 48)), given3);
    v128.store(place, after0);
    v128.store(place, after1, 16);
    v128.store(place, after2, 32);
    v128.store(place, after3, 48);
    total0 = add(total0, after0);
    total1 = add(total1, after1);
    total2 = add(total2, after2);
    total3 = add(total3, after3);
    before0 = stage0;
    before1 = stage1;
    before2 = stage2;
    before3 = stage3;
  }
  finish(here, total0, add(before0, after0), halfLoss);
  finish(here + 16, total1, add(before1, after1), halfLoss);
  finish(here + 32, total2, add(before2, after2), halfLoss);
  finish(here + 48, total3, add(before3, after3), halfLoss);
}

/** As src/kernel/lifespan-chain.ts. */
export function ageMatureCells(lanes: usize, end: usize, day: i32, stages: i32, loss: f64, smooth: bool): void {
  const halfLoss = both(0.5 * loss);
  const today = both(f64(day));
  const counter = dayCounter(day);
  for (let at: usize = 0; at < end; at += 16) prepare(lanes + at, today, counter, halfLoss, smooth);
  let at: usize = 0;
  for (; at + 64 <= end; at += 64) ageEight(lanes + at, stages, halfLoss);
  for (; at < end; at += 16) ageTwo(lanes + at, stages, halfLoss);
}
