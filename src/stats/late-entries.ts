/** Who left a group when, in the order of time: those of time number `at` stand from `from[at]` up to `from[at + 1]`. */
export interface LateEntries {
  readonly from: Uint32Array;
  /** Number of times at or before the entry: the first at which one was at risk. */
  readonly entered: Uint32Array;
  /** 0 censored, else the place of the cause from 1. */
  readonly cause: Uint8Array;
}

/** Room for as many patients as leave at each time, and the way to put one in; at most 255 causes. */
export function lateEntries(leaving: Uint32Array): {
  readonly entries: LateEntries;
  add(at: number, entered: number, cause: number): void;
} {
  const from = new Uint32Array(leaving.length + 1);
  for (const [at, count] of leaving.entries()) from[at + 1] = (from[at] ?? 0) + count;
  const n = from[leaving.length] ?? 0;
  const entries = { from, entered: new Uint32Array(n), cause: new Uint8Array(n) };
  const next = from.slice();
  return {
    entries,
    add(at, entered, cause) {
      const place = next[at] ?? 0;
      next[at] = place + 1;
      entries.entered[place] = entered;
      entries.cause[place] = cause;
    },
  };
}
