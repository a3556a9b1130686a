import { type DayCounts, emptyCounts } from "../stats/index.ts";
import type { CompetingEvent } from "./competing-events.ts";
import { addUpIndependent, countCourse } from "./count-course.ts";
import { type Enrolment, enrolments } from "./enrol.ts";
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
  addUpIndependent(layout, counts.values);
  return { ...counts, patients, refused };
}

/** Adds entrants, who live side by side, to counts. Nothing is made for a patient in an arm but his course: twelve arms of a million are counted here. */
function countEntrants(run: Run, enrolment: Enrolment, counts: DayCounts): void {
  const { entrants, lanes, events, needed } = inOrderOfNeed(run, enrolment);
  const { layout, typical } = run;
  const working = run.engine.makeLanes(lanes.size, lanes.stages);
  const shared = sharedDays(run, entrants, lanes.size, needed);
  const ironPerGram = typical.value(IRON_PER_GRAM);
  const lived: (readonly LivedArm[])[] = [];
  let first: Float64Array | undefined;
  for (const [index, arm] of run.arms.entries()) {
    if (arm.livesAs === index) working.memory.set(lanes.memory);
    const lives = lived[arm.livesAs] ?? liveArm(run, arm, entrants, working, {}, shared);
    lived.push(lives);
    const to = {
      layout,
      values: counts.values,
      arm: index,
      window: run.window,
      recoveryRun: run.milestones.recoveryRun,
      unitsPerTransfusion: run.units,
      days: new Float64Array(lives.length * layout.taus.length),
    };
    for (let lane = 0; lane < lives.length; lane += 1) {
      const { branch, course } = lives[lane]!;
      const event = events.get(arm.branches[branch]!.harm)![lane]!;
      countGiven(run, index, branch, event, counts);
      countCourse(to, course, event, lane, run.units * entrants[lane]!.patient.unitHaemoglobin * ironPerGram);
    }
    first ??= to.days;
    countGains(run, index, to.days, first, counts);
  }
}

/** Counts a patient with each rule of an arm that held in him by the horizon, while he was alive, without relapse and without second graft. */
function countGiven(run: Run, arm: number, branch: number, event: CompetingEvent, counts: DayCounts): void {
  const { rules } = run.arms[arm]!;
  for (let index = 0; index < rules.length; index += 1) {
    const { day } = rules[index]!;
    const given = ((branch >> index) & 1) === 1 && day < event.day && day <= run.layout.horizon;
    const at = run.layout.given[arm]! + index;
    if (given) counts.values[at] = counts.values[at]! + 1;
  }
}

/** Adds the gains in days independent of patients, a row a patient, against the first arm to the histogram of each τ. */
function countGains(run: Run, arm: number, days: Float64Array, first: Float64Array, counts: DayCounts): void {
  const { layout } = run;
  const { taus } = layout;
  for (let index = 0; index < days.length; index += 1) {
    const byTau = index % taus.length;
    const at = arm * layout.block + layout.byTau.gain[byTau]! + taus[byTau]! + (days[index]! - first[index]!);
    counts.values[at] = counts.values[at]! + 1;
  }
}
