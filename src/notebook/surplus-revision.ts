/** How many kept states a notebook has at most. */
const most = 100;

/** How many of the newest are never given up. */
const fresh = 20;

/**
 * Which of a notebook's kept states to give up, by the times at which they were kept (milliseconds, the oldest first): its place, or null while there are no more than a hundred. Of those that are neither the first nor among the newest twenty, the one whose neighbours lie closest together for its age: the past is kept in ever coarser steps.
 */
export function surplusRevision(kept: readonly number[]): number | null {
  if (kept.length <= most) return null;
  const now = kept.at(-1) ?? 0;
  let surplus = 1;
  let least = Infinity;
  for (let place = 1; place < kept.length - fresh; place += 1) {
    const [before = 0, at = 0, after = 0] = kept.slice(place - 1, place + 2);
    const spread = (after - before + 1) / (now - at + 1);
    if (spread < least) [least, surplus] = [spread, place];
  }
  return surplus;
}
