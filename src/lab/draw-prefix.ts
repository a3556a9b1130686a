import { addCounts, copyCounts, type DayCounts, mergeCounts } from "../stats/index.ts";
import type { Chunk } from "./chunk.ts";
import type { Counted, Prefix } from "./prefix.ts";

/** The draws under way: how many of a draw's slots are missing, and the counts of the others. */
interface Underway {
  readonly missing: number;
  readonly counts: DayCounts;
}

/** Counts of one more draw put to those before it: in their place where nobody else holds them, for a copy of all arms takes as long as to add them. */
function joined(before: DayCounts | undefined, next: DayCounts, ours: boolean): DayCounts {
  if (before === undefined) return copyCounts(next);
  return ours ? addCounts(before, next) : mergeCounts(before, next);
}

/** The prefix of no draw yet, in a run whose every draw has so many slots: `add` answers, draw by draw in order, the counts of all draws up to it, with its own beside them; they hold until more is added. It keeps one set of counts, and one for each draw under way or ahead of one that is. */
export function drawPrefix(patients: number): Prefix {
  const underway = new Map<number, Underway>();
  let known: DayCounts | undefined;
  let reached = 0;

  const put = ({ from, to, draw = 0 }: Chunk, counts: DayCounts): void => {
    const begun = underway.get(draw);
    underway.set(draw, {
      missing: (begun?.missing ?? patients) - (to - from),
      // The first is copied: what came in is not ours to add to.
      counts: begun === undefined ? copyCounts(counts) : addCounts(begun.counts, counts),
    });
  };
  return {
    add(chunk, counts) {
      put(chunk, counts);
      const draws: Counted[] = [];
      for (let next = underway.get(reached); next?.missing === 0; next = underway.get(reached)) {
        underway.delete(reached);
        reached += 1;
        known = joined(known, next.counts, draws.length === 0);
        draws.push({ slots: reached * patients, counts: known, draw: next.counts });
      }
      return draws;
    },
  };
}
