import type { TherapyDay } from "../base/clock.ts";
import { exchangePlasma, FORCE, type Immunity, type Lanes, seeDay } from "../kernel/index.ts";
import type { Course } from "./course.ts";
import { decide } from "./decide.ts";
import type { Entrant } from "./entrant.ts";
import { type LaneGroup, laneGroup } from "./lane-group.ts";
import type { Run, RunArm } from "./run.ts";
import type { SharedDays } from "./shared-days.ts";
import type { Watch } from "./watch.ts";

/** What one entrant lived in an arm, and the branch he was in at the end, by its place in the arm. */
export interface LivedArm {
  readonly branch: number;
  readonly course: Course;
}

/**
 * Lives an arm from the start of therapy to its end for lanes that stand on that day; `watch` hears of it on the therapy clock, from day 0 on; what is `shared` with other arms is not lived again. Returns what each entrant lived.
 * Everybody starts in the first branch. On the day of a rule, after its visit and before anything given that day acts, those in whom it holds go over to the other; no lane's bits depend on the company it keeps.
 */
export function liveArm(
  run: Run,
  arm: RunArm,
  entrants: readonly Entrant[],
  lanes: Lanes,
  watch: Watch,
  shared?: SharedDays,
): readonly LivedArm[] {
  const transfusions = entrants.map((): TherapyDay[] => []);
  const transfused = (lane: number, day: TherapyDay): void => {
    transfusions[lane]!.push(day);
    watch.transfused?.(lane, day);
  };
  let groups: readonly LaneGroup[] = [
    laneGroup(run, arm, { branch: 0, entrants, lanes, seen: undefined }, 0, shared?.planned),
  ];
  const immunity = shared?.immunityOf(arm);
  entrants.forEach((_, lane) => {
    if (lanes.lastTransfusion[lane] === 0) transfused(lane, 0);
  });
  const ruled = new Set(arm.rules.map(({ day }) => day).filter((day) => day <= run.end));
  let day = 0;
  for (const next of [...ruled, run.end].sort((one, other) => one - other)) {
    for (const group of groups) {
      for (const stretch of stretches(group, day, next, shared?.needed)) {
        passDays(run, arm, group, { ...stretch, immunity }, watch, transfused);
      }
    }
    day = next;
    if (!ruled.delete(day)) continue;
    const soFar = entrants.map(({ transfusedBefore }, lane) => [...transfusedBefore, ...transfusions[lane]!]);
    groups = groups.flatMap((group) => decide(run, arm, group, day, soFar, watch));
  }
  for (const group of groups) endDay(run, arm, group, watch);
  if (immunity?.known === true) lanes.antibodyBelowOn.set(immunity.below);
  else immunity?.below.set(lanes.antibodyBelowOn);
  const lived = entrants.map((): LivedArm | undefined => undefined);
  for (const { branch, entrants: members, lanes: held, seen } of groups) {
    members.forEach((_, lane) => {
      const place = seen?.[lane] ?? lane;
      lived[place] = { branch, course: courseOf(held, lane, transfusions[place]!) };
    });
  }
  return lived.filter((one) => one !== undefined);
}

/** Days the first `count` lanes of a group pass together, from `from` (inclusive) to `to` (exclusive). */
interface LaneStretch {
  readonly from: TherapyDay;
  readonly to: TherapyDay;
  readonly count: number;
}

/** The days between two in stretches, each of as many lanes as somebody still needs: lanes are lived in pairs, and where it is not known who is `needed` all are. */
function stretches(
  { entrants, seen }: LaneGroup,
  from: TherapyDay,
  to: TherapyDay,
  needed: readonly TherapyDay[] | undefined,
): readonly LaneStretch[] {
  if (needed === undefined) return [{ from, to, count: entrants.length }];
  const found: LaneStretch[] = [];
  let day = from;
  let last = -Infinity;
  for (let lane = entrants.length - 1; lane >= 0 && day < to; lane -= 1) {
    last = Math.max(last, needed[seen?.[lane] ?? lane]!);
    if (lane % 2 === 1 || last <= day) continue;
    const until = Math.min(to, last);
    found.push({ from: day, to: until, count: Math.min(lane + 2, entrants.length) });
    day = until;
  }
  return found;
}

/** Lets the first lanes of a group pass a stretch of days, the visit of its first day being over and that of the day after it included. */
function passDays(
  run: Run,
  arm: RunArm,
  { branch, lanes, seen, immunosuppression }: LaneGroup,
  { from, to, count, immunity }: LaneStretch & { readonly immunity: Immunity | undefined },
  watch: Watch,
  transfused: (lane: number, day: TherapyDay) => void,
): void {
  const { forces } = arm.branches[branch]!;
  const { engine, policy, visit, milestones, physiology } = run;
  const at = from * lanes.size;
  const { dayPasses } = watch;
  // every field written out: engines are slow to spread what is made so often
  const plan = {
    from,
    to,
    ringDay: from,
    forces,
    row: from * forces.width,
    rowStep: forces.width,
    immunosuppression,
    at,
    fadingFrom: 0,
    policy,
    visit,
    milestones,
    immunity,
  };
  engine.passDays(lanes, count, plan, physiology, {
    transfused: seen === undefined ? transfused : (lane, day) => transfused(seen[lane]!, day),
    dayPasses: dayPasses && ((held, day) => dayPasses(held, day, seen)),
  });
}

/** The last day, of which nothing but its events and what is seen after them counts. */
function endDay(run: Run, arm: RunArm, { branch, entrants, lanes, seen }: LaneGroup, watch: Watch): void {
  const { forces } = arm.branches[branch]!;
  exchangePlasma(lanes, entrants.length, forces.values[run.end * forces.width + FORCE.remove]!);
  seeDay(lanes, entrants.length, run.end, run.milestones);
  watch.dayPasses?.(lanes, run.end, seen);
}

function courseOf(lanes: Lanes, lane: number, transfusions: readonly TherapyDay[]): Course {
  return {
    transfusions,
    recovery: lanes.recoveredOn[lane]!,
    haemoglobin10: lanes.haemoglobin10On[lane]!,
    antibodyBelow: lanes.antibodyBelowOn[lane]!,
  };
}
