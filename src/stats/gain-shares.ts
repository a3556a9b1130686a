import { assert } from "../base/assert.ts";

/** Fractions of all counted patients; they sum to 1. */
export interface GainShares {
  readonly gained: number;
  readonly same: number;
  readonly lost: number;
}

/** Two units last about 15 d (9–21): a smaller difference is the visit grid, not biology. */
const tieZone = 14;

/** Shares with a gain above the tie zone, within ± it, and a loss beyond it (days); bin i of the histogram counts the gain origin + i. Throws when it counts nobody. */
export function gainShares(histogram: ArrayLike<number>, origin: number, zone: number = tieZone): GainShares {
  let gained = 0;
  let same = 0;
  let lost = 0;
  for (let bin = 0; bin < histogram.length; bin++) {
    const count = histogram[bin] ?? 0;
    const gain = origin + bin;
    if (gain > zone) gained += count;
    else if (gain < -zone) lost += count;
    else same += count;
  }
  const n = gained + same + lost;
  assert(n > 0, "an empty histogram has no shares");
  return { gained: gained / n, same: same / n, lost: lost / n };
}
