import { type DayCounts, emptyCounts } from "../stats/index.ts";
import type { CompetingEvent } from "./competing-events.ts";
import { countCourse } from "./count-course.ts";
import type { Course } from "./course.ts";
import { type Enrolment, enrolments } from "./enrol.ts";
import type { Entrant } from "./entrant.ts";
import type { Histories } from "./histories.ts";
import { liveArm, type LivedArm } from "./live-arm.ts";
import { inOrderOfNeed } from "./needed-days.ts";
import type { Run } from "./run.ts";
import { sharedDays } from "./shared-days.ts";

/** What of earlier ranges may be used again. */
interface Reuse {
  readonly known?: Histories;
  readonly spare?: DayCounts["values"] | null;
}

const IRON_PER_GRAM = "ironPerGram";

/**
 * Simulates slots `from` (inclusive) to `to` (exclusive) of a run in every arm and counts what happened, by day. The counts of ranges add up to those of the whole to the bit, however it is cut.
 * A slot without an eligible patient among its candidates is left out: `patients` says how many were found. Histories that are `known` are not lived again; counts are written over `spare` values where they fit.
 */
export function simulateRange(run: Run, from: number, to: number, { known, spare = null }: Reuse = {}): DayCounts {
  const { engine, layout } = run;
  const counts = emptyCounts(layout, spare);
  let patients = 0;
  let refused = 0;
  engine.within(() => {
    for (const enrolment of known?.enrolments(run, from, to) ?? enrolments(run, from, to)) {
      engine.within(() => countEntrants(run, enrolment, counts));
      patients += enrolment.entrants.length;
      refused += enrolment.refused;
    }
  });
  return { ...counts, patients, refused };
}

/** Adds entrants, who live side by side, to counts. */
function countEntrants(run: Run, enrolment: Enrolment, counts: DayCounts): void {
  const { entrants, lanes, events, needed } = inOrderOfNeed(run, enrolment);
  const working = run.engine.makeLanes(lanes.size, lanes.stages);
  const shared = sharedDays(run, entrants, lanes.size, needed);
  const lived: (readonly LivedArm[])[] = [];
  let first: readonly (readonly number[])[] = [];
  run.arms.forEach((arm, index) => {
    if (arm.livesAs === index) working.memory.set(lanes.memory);
    const lives = lived[arm.livesAs] ?? liveArm(run, arm, entrants, working, {}, shared);
    lived.push(lives);
    const days = lives.map(({ branch, course }, lane) => {
      const event = events.get(arm.branches[branch]!.harm)![lane]!;
      countGiven(run, index, branch, event, counts);
      return count(run, index, entrants[lane]!, course, event, counts);
    });
    if (index === 0) first = days;
    days.forEach((byTau, lane) => countGain(run, index, byTau, first[lane]!, counts));
  });
}

/** Counts a patient with each rule of an arm that held in him by the horizon, while he was alive, without relapse and without second graft. */
function countGiven(run: Run, arm: number, branch: number, event: CompetingEvent, counts: DayCounts): void {
  run.arms[arm]!.rules.forEach(({ day }, index) => {
    const given = ((branch >> index) & 1) === 1 && day < event.day && day <= run.layout.horizon;
    const at = run.layout.given[arm]! + index;
    if (given) counts.values[at] = counts.values[at]! + 1;
  });
}

function count(
  run: Run,
  index: number,
  entrant: Entrant,
  course: Course,
  event: CompetingEvent,
  counts: DayCounts,
): readonly number[] {
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
