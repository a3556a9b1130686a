import type { Candidate } from "./entrant.ts";
import type { Waiting } from "./live-histories.ts";
import type { Run } from "./run.ts";
import { nextCandidate, type Vacancy } from "./vacancy.ts";

/**
 * Hands out candidates of slots `from` on, those first who start last; a slot's next candidate takes the lane of the one before. `found` says who fills a slot, by its place.
 * Where lanes would stand empty that cost nothing, further candidates of a slot are tried before those in front of them are known.
 */
export function candidateQueue(
  run: Run,
  from: number,
  vacancies: readonly Vacancy[],
  found: readonly (Candidate | undefined)[],
): Waiting {
  const { width: atOnce, least } = run.engine;
  const waiting = vacancies.toSorted((one, other) => one.start - other.start);
  const open = new Map<number, Vacancy>();

  const triedNext = (vacancy: Vacancy): Candidate | undefined => {
    const candidate = nextCandidate(run, vacancy);
    if (candidate === undefined) open.delete(vacancy.slot);
    return candidate;
  };
  /** The next candidate of the open slot of which the fewest are being tried. */
  const ahead = (): Candidate | undefined => {
    let fewest: Vacancy | undefined;
    for (const vacancy of open.values()) {
      if (vacancy.trying < (fewest?.trying ?? Infinity)) fewest = vacancy;
    }
    return fewest && triedNext(fewest);
  };
  /** Takes note of somebody who has left; the slot, if it is still open. */
  const leftOpen = (left: Candidate): Vacancy | undefined => {
    const vacancy = open.get(left.slot);
    if (found[left.slot - from] !== undefined) open.delete(left.slot);
    if (vacancy === undefined) return undefined;
    vacancy.trying -= 1;
    return open.get(left.slot);
  };
  return {
    atOnce,
    matters: ({ slot, id }) => (found[slot - from]?.id ?? Infinity) > id,
    next(living, left) {
      const vacancy = left && leftOpen(left);
      const again = vacancy?.trying === 0 ? triedNext(vacancy) : undefined;
      if (again !== undefined) return again;
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        open.set(next.slot, next);
        const first = triedNext(next);
        if (first !== undefined) return first;
      }
      return living < least ? ahead() : undefined;
    },
  };
}
