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

/** Passes two lanes' cells on; what of a stage and of its successor is passed on together is summed as soon as both are known. */
function ageTwo(here: usize, stages: i32, halfLoss: v128): void {
  const keep0 = v128.load(here, KEEP * STRIDE);
  const pass0 = v128.load(here, PASS * STRIDE);
  let place = here + CHAIN * STRIDE;
  const last = place + usize(stages) * STRIDE;
  const first0 = v128.load(place);
  let total0 = add(mul(first0, keep0), v128.load(here, RECENT * STRIDE));
  let both0 = add(first0, total0);
  v128.store(place, total0);
  for (place += STRIDE; place < last; place += STRIDE) {
    const stage0 = v128.load(place);
    const after0 = add(mul(stage0, keep0), mul(both0, pass0));
    v128.store(place, after0);
    total0 = add(total0, after0);
    both0 = add(stage0, after0);
  }
  finish(here, total0, both0, halfLoss);
}

/** Passes four lanes' cells on as `ageTwo` does. */
function ageFour(here: usize, stages: i32, halfLoss: v128): void {
  const keep0 = v128.load(here, KEEP * STRIDE);
  const pass0 = v128.load(here, PASS * STRIDE);
  const keep1 = v128.load(here, KEEP * STRIDE + 16);
  const pass1 = v128.load(here, PASS * STRIDE + 16);
  let place = here + CHAIN * STRIDE;
  const last = place + usize(stages) * STRIDE;
  const first0 = v128.load(place);
  let total0 = add(mul(first0, keep0), v128.load(here, RECENT * STRIDE));
  let both0 = add(first0, total0);
  const first1 = v128.load(place, 16);
  let total1 = add(mul(first1, keep1), v128.load(here, RECENT * STRIDE + 16));
  let both1 = add(first1, total1);
  v128.store(place, total0);
  v128.store(place, total1, 16);
  for (place += STRIDE; place < last; place += STRIDE) {
    const stage0 = v128.load(place);
    const stage1 = v128.load(place, 16);
    const after0 = add(mul(stage0, keep0), mul(both0, pass0));
    const after1 = add(mul(stage1, keep1), mul(both1, pass1));
    v128.store(place, after0);
    v128.store(place, after1, 16);
    total0 = add(total0, after0);
    total1 = add(total1, after1);
    both0 = add(stage0, after0);
    both1 = add(stage1, after1);
  }
  finish(here, total0, both0, halfLoss);
  finish(here + 16, total1, both1, halfLoss);
}

/** Passes six lanes' cells on as `ageTwo` does: each stage waits for the one before, and three pairs wait together in as many registers as there are. */
function ageSix(here: usize, stages: i32, halfLoss: v128): void {
  const keep0 = v128.load(here, KEEP * STRIDE);
  const pass0 = v128.load(here, PASS * STRIDE);
  const keep1 = v128.load(here, KEEP * STRIDE + 16);
  const pass1 = v128.load(here, PASS * STRIDE + 16);
  const keep2 = v128.load(here, KEEP * STRIDE + 32);
  const pass2 = v128.load(here, PASS * STRIDE + 32);
  let place = here + CHAIN * STRIDE;
  const last = place + usize(stages) * STRIDE;
  const first0 = v128.load(place);
  let total0 = add(mul(first0, keep0), v128.load(here, RECENT * STRIDE));
  let both0 = add(first0, total0);
  const first1 = v128.load(place, 16);
  let total1 = add(mul(first1, keep1), v128.load(here, RECENT * STRIDE + 16));
  let both1 = add(first1, total1);
  const first2 = v128.load(place, 32);
  let total2 = add(mul(first2, keep2), v128.load(here, RECENT * STRIDE + 32));
  let both2 = add(first2, total2);
  v128.store(place, total0);
  v128.store(place, total1, 16);
  v128.store(place, total2, 32);
  for (place += STRIDE; place < last; place += STRIDE) {
    const stage0 = v128.load(place);
    const stage1 = v128.load(place, 16);
    const stage2 = v128.load(place, 32);
    const after0 = add(mul(stage0, keep0), mul(both0, pass0));
    const after1 = add(mul(stage1, keep1), mul(both1, pass1));
    const after2 = add(mul(stage2, keep2), mul(both2, pass2));
    v128.store(place, after0);
    v128.store(place, after1, 16);
    v128.store(place, after2, 32);
    total0 = add(total0, after0);
    total1 = add(total1, after1);
    total2 = add(total2, after2);
    both0 = add(stage0, after0);
    both1 = add(stage1, after1);
    both2 = add(stage2, after2);
  }
  finish(here, total0, both0, halfLoss);
  finish(here + 16, total1, both1, halfLoss);
  finish(here + 32, total2, both2, halfLoss);
}

/** As src/kernel/lifespan-chain.ts. */
export function ageMatureCells(lanes: usize, end: usize, day: i32, stages: i32, loss: f64, smooth: bool): void {
  const halfLoss = both(0.5 * loss);
  const today = both(f64(day));
  const counter = dayCounter(day);
  for (let at: usize = 0; at < end; at += 16) prepare(lanes + at, today, counter, halfLoss, smooth);
  let at: usize = 0;
  for (; at + 48 <= end; at += 48) ageSix(lanes + at, stages, halfLoss);
  for (; at + 32 <= end; at += 32) ageFour(lanes + at, stages, halfLoss);
  for (; at < end; at += 16) ageTwo(lanes + at, stages, halfLoss);
}
