import type { TherapyDay } from "../base/clock.ts";
import type { Lanes } from "../kernel/index.ts";
import type { Decision } from "../schema/patient-course.ts";
import type { Course } from "./course.ts";
import { type DayContext, type DayState, dayState } from "./day-state.ts";
import { survivingPlasmaCells } from "./effect-curves.ts";
import type { Entrant } from "./entrant.ts";
import { FIRST_DAY } from "./first-day.ts";
import { levelOn } from "./immunosuppression.ts";
import { branchLevel } from "./lane-group.ts";
import { liveArm } from "./live-arm.ts";
import { liveHistory } from "./live-history.ts";
import type { Branch, Run, RunArm } from "./run.ts";

/** A stretch of a life: its days of transfusion on the therapy clock, and how he stood on each day. */
interface Stretch {
  readonly transfusions: readonly TherapyDay[];
  readonly days: readonly DayState[];
}

/** One entrant in one arm, from day −40 of the diagnosis clock to the last day asked for; `course` is what the run itself sees of him, `branch` what he was given by the end of it, and `decisions` what the arm's rules decided by the last day. */
export interface LifeInArm extends Stretch {
  readonly arm: RunArm;
  readonly branch: Branch;
  readonly decisions: readonly Decision[];
  readonly course: Course;
}

const atRest = { lane: 0, row: 0, plasmaCellShare: 1 } as const;

/** The days before the first dose, the same in every arm. */
function historyOf(run: Run, entrant: Entrant): Stretch {
  const { patient, plan, start } = entrant;
  const transfusions: TherapyDay[] = [];
  const days: DayState[] = [];
  liveHistory(run, [entrant], () => undefined, {
    transfused: (_, day) => {
      if (day < start) transfusions.push(day - start);
    },
    dayPasses: (lanes, day) => {
      const ringDay = day - FIRST_DAY;
      const context = {
        ...atRest,
        forces: run.resting,
        ringDay,
        immunosuppression: levelOn(plan, day),
        transfusions: transfusions.length,
      };
      days.push(dayState(run, patient, lanes, context));
    },
  });
  return { transfusions, days };
}

function inArm(
  run: Run,
  arm: RunArm,
  entrant: Entrant,
  lanes: Lanes,
  history: Stretch,
  lastDay: TherapyDay,
): LifeInArm {
  let branch = arm.branches[0]!;
  let level = branchLevel(branch, entrant);
  const decisions: Decision[] = [];
  const transfusions = [...history.transfusions];
  const days = [...history.days];
  const [lived] = liveArm(run, arm, [entrant], lanes, {
    transfused: (_, day) => {
      if (day <= lastDay) transfusions.push(day);
    },
    decided: (_, made, then) => {
      branch = arm.branches[then]!;
      level = branchLevel(branch, entrant);
      decisions.push(...made.filter(({ day }) => day <= lastDay));
    },
    dayPasses: (now, day) => {
      if (day > lastDay) return;
      const { forces, effects } = branch;
      const context: DayContext = {
        lane: 0,
        ringDay: day,
        forces,
        row: day * forces.width,
        plasmaCellShare: survivingPlasmaCells(effects, day, false),
        immunosuppression: levelOn(level, entrant.start + day),
        transfusions: transfusions.length,
      };
      days.push(dayState(run, entrant.patient, now, context));
    },
  });
  return { arm, branch, decisions, course: lived!.course, transfusions, days };
}

/** Lives one entrant in every arm of a run, to the bit as the run does, and keeps every day to `lastDay` of the therapy clock (at most the run's end); `lanes` holds him alone, on his start day. */
export function lifeInArms(run: Run, entrant: Entrant, lanes: Lanes, lastDay: TherapyDay): readonly LifeInArm[] {
  const history = historyOf(run, entrant);
  return run.arms.map((arm) => {
    const working = run.engine.makeLanes(lanes.size, lanes.stages);
    working.memory.set(lanes.memory);
    return inArm(run, arm, entrant, working, history, lastDay);
  });
}
