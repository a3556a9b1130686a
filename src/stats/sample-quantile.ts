import { assert } from "../base/assert.ts";

const FUZZ = 4 * Number.EPSILON;

/** a and b of the plotting positions of types 4 to 9, as Hyndman & Fan and R number them. */
const POSITIONS = {
  4: [0, 1],
  5: [0.5, 0.5],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
} as const;

export type QuantileType = 1 | 2 | 3 | keyof typeof POSITIONS;

interface Place {
  /** How many values lie at or below, and the share of the way to the next. */
  readonly below: number;
  readonly share: number;
}

function placeOf(n: number, p: number, type: QuantileType): Place {
  if (type === 1 || type === 2 || type === 3) {
    const at = type === 3 ? n * p - 0.5 : n * p;
    const below = Math.floor(at);
    const between = at > below;
    if (type === 1) return { below, share: between ? 1 : 0 };
    if (type === 2) return { below, share: between ? 1 : 0.5 };
    return { below, share: between || below % 2 !== 0 ? 1 : 0 };
  }
  if (type === 7) {
    const at = 1 + (n - 1) * p;
    return { below: Math.floor(at), share: at - Math.floor(at) };
  }
  const [a, b] = POSITIONS[type];
  const at = a + p * (n + 1 - a - b);
  const below = Math.floor(at + FUZZ);
  const share = at - below;
  return { below, share: Math.abs(share) < FUZZ ? 0 : share };
}

/**
 * The p quantiles (each 0 ≤ p ≤ 1) of a sample of at least one number, in the nine ways of Hyndman & Fan 1996, 10.1080/00031305.1996.10473566, with the guards against rounding of R 4.2; throws outside.
 */
export function sampleQuantiles(
  values: ArrayLike<number>,
  ps: readonly number[],
  type: QuantileType = 7,
): readonly number[] {
  const n = values.length;
  assert(n > 0, "an empty sample has no quantile");
  const sorted = Float64Array.from(values).toSorted();
  const value = (rank: number): number => sorted[Math.max(0, Math.min(n - 1, rank - 1))] ?? NaN;
  return ps.map((p) => {
    assert(p >= 0 && p <= 1, `impossible quantile: ${p}`);
    const { below, share } = placeOf(n, p, type);
    const lower = value(below);
    const upper = value(below + 1);
    if (share === 0 || lower === upper) return lower;
    return share === 1 ? upper : (1 - share) * lower + share * upper;
  });
}

/** The p quantile (0 ≤ p ≤ 1) of a sample of at least one number, as `sampleQuantiles` has it. */
export function sampleQuantile(values: ArrayLike<number>, p: number, type: QuantileType = 7): number {
  return sampleQuantiles(values, [p], type)[0] ?? NaN;
}
