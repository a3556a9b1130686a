import { GRAFT_AT_START, SUPPLY_OF_GROUPS } from "./forces";
import { one } from "./numbers";
import { ESCAPED, ESCAPES, GRAFT_SUPPLY, STRIDE, SUPPLY } from "./rows";
import { add, both, mul, select } from "./vector";

/** As src/kernel/supply.ts. */
export function gatherSupply(lanes: usize, end: usize, row: usize, groups: i32, moment: i32): void {
  const then = row + usize(moment) * 8;
  const graft = both(load<f64>(then, GRAFT_AT_START));
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    let supply = mul(v128.load(here, GRAFT_SUPPLY * STRIDE), graft);
    let escaped = both(0);
    for (let group: usize = 0; group < usize(groups); group += 1) {
      const cells = both(load<f64>(then + 24 * group, SUPPLY_OF_GROUPS));
      const escapes = f64x2.eq(v128.load(here + group * STRIDE, ESCAPES * STRIDE), one());
      escaped = select(escapes, add(escaped, cells), escaped);
      supply = select(escapes, supply, add(supply, cells));
    }
    v128.store(here, supply, SUPPLY * STRIDE);
    v128.store(here, escaped, ESCAPED * STRIDE);
  }
}
