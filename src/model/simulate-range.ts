import { makeLanes } from "../kernel/index.ts";
import { type DayCounts, emptyCounts } from "../stats/index.ts";
import { competingEvent } from "./competing-events.ts";
import { countCourse } from "./count-course.ts";
import type { Course } from "./course.ts";
import { enrol } from "./enrol.ts";
import type { Entrant } from "./entrant.ts";
import { liveArm } from "./live-arm.ts";
import { observe } from "./observe.ts";
import type { Run, RunArm } from "./run.ts";

const IRON_PER_GRAM = "ironPerGram";

/**
 * Simulates slots `from` (inclusive) to `to` (exclusive) of a run in every arm and counts what happened, by day. The counts of ranges add up to those of the whole to the bit, however it is cut.
 * A slot without an eligible patient among its candidates is left out: `patients` says how many were found.
 */
export function simulateRange(run: Run, from: number, to: number): DayCounts {
  const { entrants, lanes, refused } = enrol(run, from, to);
  const counts = emptyCounts(run.layout);
  const working = makeLanes(lanes.size, lanes.stages);
  let first: readonly (readonly number[])[] = [];
  run.arms.forEach((arm, index) => {
    working.memory.set(lanes.memory);
    const observer = observe(entrants.length, run.milestones);
    liveArm(run, arm, entrants, working, observer);
    const days = observer.courses().map((course, lane) => count(run, arm, index, entrants[lane]!, course, counts));
    if (index === 0) first = days;
    days.forEach((byTau, lane) => countGain(run, index, byTau, first[lane]!, counts));
  });
  return { ...counts, patients: entrants.length, refused };
}

function count(
  run: Run,
  arm: RunArm,
  index: number,
  entrant: Entrant,
  course: Course,
  counts: DayCounts,
): readonly number[] {
  const event = competingEvent(entrant.events, entrant.start, arm.factors);
  const ironPerTransfusion = run.units * entrant.patient.unitHaemoglobin * run.typical.value(IRON_PER_GRAM);
  const to = {
    layout: run.layout,
    values: counts.values,
    arm: index,
    window: run.window,
    recoveryRun: run.milestones.recoveryRun,
    unitsPerTransfusion: run.units,
    ironPerTransfusion,
  };
  return countCourse(to, course, event);
}

/** Adds a patient's gain in days independent against the first arm to the histogram of each τ. */
function countGain(run: Run, arm: number, days: readonly number[], first: readonly number[], counts: DayCounts): void {
  run.layout.taus.forEach((tau, index) => {
    const at = arm * run.layout.block + run.layout.byTau.gain[index]! + tau + (days[index]! - first[index]!);
    counts.values[at] = counts.values[at]! + 1;
  });
}
