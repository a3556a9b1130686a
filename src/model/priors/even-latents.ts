import { normalQuantile } from "../../kernel/index.ts";

/** So many (at least 1) standard normal numbers that are equally likely, rising: the quantiles at the middles of equal parts. */
export function evenLatents(count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => normalQuantile((index + 0.5) / count));
}
