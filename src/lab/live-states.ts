import { type Run, type StateCourse, stateCourses } from "../model/index.ts";
import type { CourseState } from "../schema/course-state.ts";

/** Courses, of a patient in an arm, lived at a time. */
const atOnce = 32;
/** Milliseconds after which the lab lets go, so that a simulation it coordinates gets its word. */
const turn = 10;

async function letGo(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Says whether nobody waits any more, having let go where the last turn was long. */
export function turns(signal: AbortSignal): () => Promise<boolean> {
  let since = -Infinity;
  return async () => {
    if (performance.now() - since >= turn) {
      await letGo();
      since = performance.now();
    }
    return signal.aborted;
  };
}

/** Which patients are lived, the first so many slots, `slice` at a time, and from which day of the therapy clock they are kept. */
export interface Lived {
  readonly state: CourseState;
  readonly slots: number;
  readonly first: number;
  readonly slice?: number | undefined;
}

/** One state of a run's first patients in every arm, `slice` at a time, which changes no bit; null once nobody waits any more. */
export async function liveStates(
  run: Run,
  { state, slots, first, slice }: Lived,
  isCancelled: () => Promise<boolean>,
): Promise<readonly StateCourse[] | null> {
  const size = slice ?? Math.max(1, Math.floor(atOnce / run.arms.length));
  const courses: StateCourse[] = [];
  for (let from = 0; from < slots; from += size) {
    if (await isCancelled()) return null;
    courses.push(...stateCourses(run, state, { from, to: Math.min(slots, from + size) }, first));
  }
  return courses;
}
