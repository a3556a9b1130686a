import type { DiagnosisDay, TherapyDay, TransplantDay } from "../base/clock.ts";
import type { Lanes } from "../kernel/index.ts";
import type { CourseState } from "../schema/course-state.ts";
import type { ArmCourse } from "../schema/patient-course.ts";
import { shownOutcome } from "./course-outcome.ts";
import { readState } from "./day-state.ts";
import { survivingPlasmaCells } from "./effect-curves.ts";
import { type Enrolment, enrolments } from "./enrol.ts";
import type { Entrant } from "./entrant.ts";
import { FIRST_DAY } from "./first-day.ts";
import { levelOn } from "./immunosuppression.ts";
import { branchLevel } from "./lane-group.ts";
import { liveArm } from "./live-arm.ts";
import { liveHistory } from "./live-history.ts";
import type { Run, RunArm } from "./run.ts";

/** What becomes of a patient in an arm, and his state from the first day kept, a day each, as long as he is seen: to the day before a competing event, or to the horizon. */
export interface ArmStates extends Pick<ArmCourse, "independent" | "dependentAgain" | "recovery" | "event"> {
  readonly values: Float64Array<ArrayBuffer>;
}

/** One patient of a run with one state of his in every arm; `from` is the first day kept, on the therapy clock. */
export interface StateCourse {
  readonly slot: number;
  readonly start: DiagnosisDay;
  readonly diagnosed: TransplantDay;
  readonly from: TherapyDay;
  readonly arms: readonly ArmStates[];
}

/** A patient's place among those who live side by side, and the days of his that are kept. */
interface Kept {
  readonly entrant: Entrant;
  readonly from: TherapyDay;
  readonly values: Float64Array<ArrayBuffer>;
}

const atRest = { row: 0, plasmaCellShare: 1 } as const;

/** Writes the days before the first dose, the same in every arm; those with the latest start live longest and stand first. */
function writeHistory(run: Run, state: CourseState, kept: readonly Kept[]): void {
  const ordered = kept.toSorted((one, other) => other.entrant.start - one.entrant.start);
  const transfusions = ordered.map(() => 0);
  liveHistory(
    run,
    ordered.map(({ entrant }) => entrant),
    () => undefined,
    {
      transfused: (lane) => {
        transfusions[lane] = transfusions[lane]! + 1;
      },
      dayPasses: (lanes, day) => {
        for (const [lane, { entrant, from, values }] of ordered.entries()) {
          const { patient, plan, start } = entrant;
          if (start <= day) break;
          const at = day - start - from;
          if (at < 0) continue;
          values[at] = readState(state, run, patient, lanes, {
            ...atRest,
            forces: run.resting,
            lane,
            ringDay: day - FIRST_DAY,
            immunosuppression: levelOn(plan, day),
            transfusions: transfusions[lane]!,
          });
        }
      },
    },
  );
}

/** Lives an arm side by side, to the bit as each would live alone, and keeps the state; `lanes` stand on the start day. */
function inArm(
  run: Run,
  arm: RunArm,
  state: CourseState,
  histories: readonly Kept[],
  lanes: Lanes,
): readonly ArmStates[] {
  const { horizon } = run.layout;
  const kept = histories.map((history) => ({ ...history, values: Float64Array.from(history.values) }));
  const branches = kept.map(() => arm.branches[0]!);
  const levels = kept.map(({ entrant }, lane) => branchLevel(branches[lane]!, entrant));
  const transfusions = kept.map(({ entrant }) => entrant.transfusedBefore.length);
  const lived = liveArm(
    run,
    arm,
    kept.map(({ entrant }) => entrant),
    lanes,
    {
      transfused: (lane) => {
        transfusions[lane] = transfusions[lane]! + 1;
      },
      decided: (lane, _, branch) => {
        branches[lane] = arm.branches[branch]!;
        levels[lane] = branchLevel(branches[lane], kept[lane]!.entrant);
      },
      dayPasses: (now, day, seen) => {
        if (day > horizon) return;
        const living = seen?.length ?? kept.length;
        for (let at = 0; at < living; at += 1) {
          const lane = seen?.[at] ?? at;
          const { entrant, from, values } = kept[lane]!;
          const { forces, effects } = branches[lane]!;
          values[day - from] = readState(state, run, entrant.patient, now, {
            lane: at,
            ringDay: day,
            forces,
            row: day * forces.width,
            plasmaCellShare: survivingPlasmaCells(effects, day, false),
            immunosuppression: levelOn(levels[lane]!, entrant.start + day),
            transfusions: transfusions[lane]!,
          });
        }
      },
    },
  );
  return lived.map(({ course }, lane) => {
    const { entrant, from, values } = kept[lane]!;
    const outcome = shownOutcome(run, branches[lane]!, entrant, course);
    const { event } = outcome;
    const until = event !== null && event.day <= horizon ? event.day - 1 : horizon;
    return { ...outcome, values: values.slice(0, until - from + 1) };
  });
}

/**
 * One state of the patients of slots `from` (inclusive) to `to` (exclusive) of a run in every arm, to the bit as `patientCourse` gives it, all lived side by side: however the slots are cut, the bits are the same.
 * Kept from `firstDay` of the therapy clock (0 or before), or from day −40 of the diagnosis clock where that is later; slots nobody was eligible for are left out.
 */
export function stateCourses(
  run: Run,
  state: CourseState,
  { from, to }: { readonly from: number; readonly to: number },
  firstDay: TherapyDay,
): readonly StateCourse[] {
  return run.engine.within(() =>
    enrolments(run, from, to).flatMap((enrolment) => liveCourses(run, state, enrolment, firstDay)),
  );
}

function liveCourses(
  run: Run,
  state: CourseState,
  { entrants, lanes }: Enrolment,
  firstDay: TherapyDay,
): readonly StateCourse[] {
  if (entrants.length === 0) return [];
  const kept = entrants.map((entrant) => {
    const first = Math.max(firstDay, FIRST_DAY - entrant.start);
    return { entrant, from: first, values: new Float64Array(run.layout.horizon - first + 1) };
  });
  if (firstDay < 0) writeHistory(run, state, kept);
  const working = run.engine.makeLanes(lanes.size, lanes.stages);
  const byArm = run.arms.map((arm) => {
    working.memory.set(lanes.memory);
    return inArm(run, arm, state, kept, working);
  });
  return kept.map(({ entrant, from: first }, lane) => ({
    slot: entrant.slot,
    start: entrant.start,
    diagnosed: entrant.patient.diagnosed,
    from: first,
    arms: byArm.map((states) => states[lane]!),
  }));
}
