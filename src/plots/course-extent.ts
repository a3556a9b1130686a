import type { RecoveryPath } from "../schema/recovery.ts";
import type { DaySpan } from "./day-span.ts";

/** Least and greatest value; ∞ and −∞ where there is none. */
export interface Extent {
  readonly least: number;
  readonly greatest: number;
}

/** Extents of the courses of an answer, by arm and days: a figure is drawn anew far more often than it gets new courses. */
const found = new WeakMap<readonly RecoveryPath[], Map<string, Extent>>();

/** What the courses of an arm (`index`: its place in the answer) reach on the days of a span. */
export function courseExtent(paths: readonly RecoveryPath[], index: number, { from, to }: DaySpan): Extent {
  const extents = found.get(paths) ?? new Map<string, Extent>();
  found.set(paths, extents);
  const key = `${index} ${from} ${to}`;
  const kept = extents.get(key);
  if (kept !== undefined) return kept;
  let least = Infinity;
  let greatest = -Infinity;
  for (const path of paths) {
    const values = path.arms[index]?.values ?? new Float64Array(0);
    const end = Math.min(values.length, to - path.from + 1);
    for (let at = Math.max(0, from - path.from); at < end; at += 1) {
      const value = values[at] ?? least;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
  }
  const extent = { least, greatest };
  extents.set(key, extent);
  return extent;
}
