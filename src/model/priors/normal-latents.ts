import { normalQuantile, uniform } from "../../kernel/index.ts";

/** So many independent standard normal numbers: those of a row, in a stream of the generator. */
export function normalLatents(seed: number, stream: number, row: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, at) => normalQuantile(uniform(seed, stream, row, at)));
}
