import { uniform } from "../kernel/index.ts";

/** The numbers from 0 to before a count in an order that depends on nothing but seed and stream of the generator. */
export function randomOrder(seed: number, stream: number, count: number): readonly number[] {
  const keys = Array.from({ length: count }, (_, at) => ({ at, key: uniform(seed, stream, at, 0) }));
  return keys.toSorted((one, other) => one.key - other.key).map(({ at }) => at);
}
