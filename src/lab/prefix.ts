import { type DayCounts, mergeCounts } from "../stats/index.ts";
import { type Chunk } from "./chunk.ts";
import { nextMilestone } from "./milestone.ts";

/** A run's first slots: how many, and the counts of the patients in them. */
export interface Counted {
  readonly slots: number;
  readonly counts: DayCounts;
}

/** The counts of a run's first patients, as far as they are known without a gap. */
export interface Prefix {
  /** Adds a chunk's counts, in any order of chunks; answers the counts at each milestone reached by it, and at the last patient. */
  add(chunk: Chunk, counts: DayCounts): readonly Counted[];
}

/** The prefix of nobody yet, in a run of so many patients; every chunk must end at or before the next milestone. */
export function prefix(patients: number): Prefix {
  const waiting = new Map<number, { readonly to: number; readonly counts: DayCounts }>();
  let known: DayCounts | undefined;
  let reached = 0;
  return {
    add(chunk, counts) {
      waiting.set(chunk.from, { to: chunk.to, counts });
      const milestones: Counted[] = [];
      for (let next = waiting.get(reached); next !== undefined; next = waiting.get(reached)) {
        const milestone = Math.min(nextMilestone(reached), patients);
        waiting.delete(reached);
        known = known === undefined ? next.counts : mergeCounts(known, next.counts);
        reached = next.to;
        if (reached === milestone) milestones.push({ slots: reached, counts: known });
      }
      return milestones;
    },
  };
}
