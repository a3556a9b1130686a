import { at } from "./at.ts";

/** Draws for tests: a stream of its own (mulberry32), nothing of the model's. */
export interface RandomStream {
  /** In (0, 1). */
  readonly uniform: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly between: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly logNormal: (median: number, sd: number) => number;
  /** Beta(a, b) for whole a and b: the a-th smallest of a + b − 1 uniforms. */
  readonly beta: (a: number, b: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export function randomStream(...key: readonly number[]): RandomStream {
  let state = key.reduce((so, part) => Math.imul(so ^ part, 0x9e3779b1) ^ (so >>> 15), 0x2545f491);
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), 61 | bits);
    return (((bits ^ (bits >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(uniform() * (to - from + 1));
  return {
    uniform,
    whole,
    between: (from, to) => from + uniform() * (to - from),
    chance: (probability) => uniform() < probability,
    logNormal: (median, sd) =>
      median * Math.exp(sd * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())),
    beta: (a, b) => at(Float64Array.from({ length: a + b - 1 }, uniform).toSorted(), a - 1),
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
}
