import { onDiagnosisClock } from "../base/clock.ts";
import {
  advanceDay,
  exchangePlasma,
  FORCE,
  type Lanes,
  makeLanes,
  needsTransfusion,
  transfuse,
  uniform,
} from "../kernel/index.ts";
import { type DayCounts, emptyCounts } from "../stats/index.ts";
import { competingEvent } from "./competing-events.ts";
import { countCourse } from "./count-course.ts";
import type { Course } from "./course.ts";
import { DRAW, PATIENT_STREAM } from "./draw-patient.ts";
import { enrol, type Entrant } from "./enrol.ts";
import { FIRST_DAY } from "./fill-lane.ts";
import { changedLevel, writeDailyMeans } from "./immunosuppression.ts";
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
    const courses = liveArm(run, arm, entrants, working);
    const days = courses.map((course, lane) => count(run, arm, index, entrants[lane]!, course, counts));
    if (index === 0) first = days;
    days.forEach((byTau, lane) => countGain(run, index, byTau, first[lane]!, counts));
  });
  return { ...counts, patients: entrants.length, refused };
}

/** Lives an arm from the start of therapy to its end for lanes that stand on that day. */
function liveArm(run: Run, arm: RunArm, entrants: readonly Entrant[], lanes: Lanes): readonly Course[] {
  const { forces } = arm;
  const size = entrants.length;
  const immunosuppression = new Float64Array(run.end * size);
  entrants.forEach(({ id, plan, start }, lane) => {
    const changes = arm.changes.map((change) => ({ ...change, day: onDiagnosisClock(change.day, start) }));
    writeDailyMeans(changedLevel(plan, changes), start, run.end, immunosuppression, lane, size);
    const escape = uniform(run.seed, PATIENT_STREAM, id, DRAW.escape);
    forces.shares.forEach((share, group) => {
      lanes.escapes[group * size + lane] = escape < share ? 1 : 0;
    });
  });
  const observer = observe(size, run.milestones);
  entrants.forEach((_, lane) => {
    if (lanes.lastTransfusion[lane] === 0) observer.transfused(lane, 0);
  });
  for (let day = 0; day <= run.end; day += 1) {
    const row = day * forces.width;
    if (day > 0) visit(run, entrants, lanes, day, observer.transfused);
    exchangePlasma(lanes, size, forces.values[row + FORCE.remove]!);
    observer.dayPasses(lanes, day);
    if (day < run.end) {
      advanceDay(lanes, size, { day, forces, row, immunosuppression, at: day * size, fading: true }, run.physiology);
    }
  }
  return observer.courses();
}

/** Sees the patients whose visit falls on a day of the therapy clock; visits count from day −40 of the diagnosis clock. */
function visit(
  run: Run,
  entrants: readonly Entrant[],
  lanes: Lanes,
  day: number,
  transfused: (lane: number, day: number) => void,
): void {
  entrants.forEach(({ start }, lane) => {
    const due = (start + day - FIRST_DAY) % run.visit === 0;
    if (!due || !needsTransfusion(lanes, lane, day, run.policy)) return;
    transfuse(lanes, lane, day);
    transfused(lane, day);
  });
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
