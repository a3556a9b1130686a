import { committedBefore } from "./committed";
import { CHAIN, LOST, MATURATION, MATURE, MATURE_AT_END, NORMOBLAST_DELAY, SENESCENT, STAGE_RATE } from "./rows";
import { add, both, div, mul, read, sub, write } from "./vector";

/** As src/kernel/lifespan-chain.ts. */
export function ageMatureCells(lanes: usize, stride: usize, end: usize, day: i32, stages: i32, loss: f64): void {
  const halfLoss = both(0.5 * loss);
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const back = add(read(here + NORMOBLAST_DELAY * stride), read(here + MATURATION * stride));
    const entering = sub(
      committedBefore(here, stride, day, sub(back, both(1))),
      committedBefore(here, stride, day, back),
    );
    const half = mul(both(0.5), read(here + STAGE_RATE * stride));
    const scale = div(both(1), add(add(both(1), half), halfLoss));
    const keep = mul(sub(sub(both(1), half), halfLoss), scale);
    const pass = mul(half, scale);
    let place = here + CHAIN * stride;
    let before = read(place);
    let after = add(mul(before, keep), mul(entering, scale));
    write(place, after);
    let total = after;
    const last = place + <usize>stages * stride;
    for (place += stride; place < last; place += stride) {
      const next = read(place);
      const aged = add(mul(next, keep), mul(add(before, after), pass));
      write(place, aged);
      total = add(total, aged);
      before = next;
      after = aged;
    }
    write(here + MATURE_AT_END * stride, total);
    const senescent = here + SENESCENT * stride;
    write(senescent, add(read(senescent), mul(half, add(before, after))));
    const lost = here + LOST * stride;
    write(lost, add(read(lost), mul(halfLoss, add(read(here + MATURE * stride), total))));
  }
}
