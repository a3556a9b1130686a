import { assert } from "./assert.ts";
import type { Interval } from "./wilson-interval.ts";
import { normalLimit } from "./normal-limit.ts";

/** The hyperbolic tangent of a number from 0 to 2, by its continued fraction (Lambert 1761): sums and products only, the same bits everywhere. */
function tangent(number: number): number {
  let fraction = 0;
  for (let odd = 25; odd >= 1; odd -= 2) fraction = (number * number) / (odd + fraction);
  return fraction / number;
}

/**
 * 95 % limits of a correlation (−1 to 1) seen in so many pairs, `held` others being held (0: a plain one), by Fisher's transformation, which takes ranks for normal numbers; throws where there are not at least 4 pairs more than are held.
 * Source: Fisher 1921; for partial correlations Fisher 1924. The sum of two hyperbolic tangents takes the place of logarithms.
 */
export function correlationLimits(correlation: number, pairs: number, held: number): Interval {
  const free = pairs - held - 3;
  assert(free >= 1, `too few pairs for a correlation: ${pairs}`);
  const half = tangent(normalLimit / Math.sqrt(free));
  return {
    lower: (correlation - half) / (1 - correlation * half),
    upper: (correlation + half) / (1 + correlation * half),
  };
}
