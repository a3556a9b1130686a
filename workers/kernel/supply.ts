import { GRAFT_AT_START, SUPPLY_OF_GROUPS } from "./forces";
import { ESCAPED, ESCAPES, GRAFT_SUPPLY, SUPPLY } from "./rows";
import { one } from "./numbers";
import { add, both, mul, read, select, write } from "./vector";

/** As src/kernel/supply.ts. */
export function gatherSupply(lanes: usize, stride: usize, end: usize, row: usize, groups: i32, moment: i32): void {
  const graft = both(load<f64>(row + GRAFT_AT_START + <usize>moment * 8));
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    let supply = mul(read(here + GRAFT_SUPPLY * stride), graft);
    let escaped = both(0);
    for (let group = 0; group < groups; group += 1) {
      const cells = both(load<f64>(row + SUPPLY_OF_GROUPS + <usize>(3 * group + moment) * 8));
      const escapes = f64x2.eq(read(here + (ESCAPES + <usize>group) * stride), one());
      escaped = select(escapes, add(escaped, cells), escaped);
      supply = select(escapes, supply, add(supply, cells));
    }
    write(here + SUPPLY * stride, supply);
    write(here + ESCAPED * stride, escaped);
  }
}
