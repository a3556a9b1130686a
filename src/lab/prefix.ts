import { addCounts, copyCounts, type DayCounts, mergeCounts } from "../stats/index.ts";
import { type Chunk } from "./chunk.ts";
import { firstMilestone, nextMilestone } from "./milestone.ts";

/** A run's first slots: how many, and the counts of the patients in them. */
export interface Counted {
  readonly slots: number;
  readonly counts: DayCounts;
  /** Of a run under parameter draws, whose slots are those of one draw after the other: the counts of the last of these draws alone. */
  readonly draw?: DayCounts;
}

/** The counts of a run's first patients, as far as they are known without a gap. */
export interface Prefix {
  /** Adds a chunk's counts, in any order of chunks; answers the counts at each milestone reached by it, and at the last patient; of a run under draws at every draw. */
  add(chunk: Chunk, counts: DayCounts): readonly Counted[];
}

/** The patients between two milestones: how many are still missing, and the others together. */
interface Stretch {
  readonly missing: number;
  readonly counts: DayCounts;
}

/** The prefix of nobody yet, in a run of so many patients; every chunk must end at or before the next milestone. What it holds does not grow with patients: one set of counts, and one for each stretch between milestones that has begun. */
export function prefix(patients: number): Prefix {
  const stretches = new Map<number, Stretch>();
  let known: DayCounts | undefined;
  let reached = 0;

  const put = ({ from, to }: Chunk, counts: DayCounts): void => {
    const milestone = nextMilestone(from);
    const end = Math.min(milestone, patients);
    const start = milestone === firstMilestone ? 0 : milestone / 2;
    const begun = stretches.get(end);
    stretches.set(end, {
      missing: (begun?.missing ?? end - start) - (to - from),
      // The first is copied: what came in is not ours to add to.
      counts: begun === undefined ? copyCounts(counts) : addCounts(begun.counts, counts),
    });
  };
  return {
    add(chunk, counts) {
      put(chunk, counts);
      const milestones: Counted[] = [];
      while (reached < patients) {
        const end = Math.min(nextMilestone(reached), patients);
        const stretch = stretches.get(end);
        if (stretch === undefined || stretch.missing > 0) break;
        stretches.delete(end);
        known = known === undefined ? stretch.counts : mergeCounts(known, stretch.counts);
        reached = end;
        milestones.push({ slots: end, counts: known });
      }
      return milestones;
    },
  };
}
