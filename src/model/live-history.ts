import type { Candidate, Entrant } from "./entrant.ts";
import { FIRST_DAY } from "./first-day.ts";
import { type Admit, liveHistories } from "./live-histories.ts";
import type { Run } from "./run.ts";
import type { Watch } from "./watch.ts";

/**
 * Lives the history of candidates side by side, those with the latest start first, from day −40 to their start day; hands over the eligible and returns them.
 * `watch` hears of the days before a start day, and of transfusions up to it, on the diagnosis clock; a candidate's lane is his place among all.
 */
export function liveHistory(
  run: Run,
  candidates: readonly Candidate[],
  admit: Admit,
  { transfused, dayPasses }: Watch = {},
): readonly Entrant[] {
  const admitted: Entrant[] = [];
  let next = 0;
  liveHistories(
    run,
    { atOnce: candidates.length, next: (_, left) => (left === undefined ? candidates[next++] : undefined) },
    (entrant, lane, ringDay, held) => {
      admit(entrant, lane, ringDay, held);
      admitted.push(entrant);
    },
    {
      transfused: (lane, day) => transfused?.(lane, FIRST_DAY + day),
      ...(dayPasses && { dayPasses: (lanes, day) => dayPasses(lanes, FIRST_DAY + day) }),
    },
  );
  return admitted;
}
