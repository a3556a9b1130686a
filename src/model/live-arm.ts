import type { TherapyDay } from "../base/clock.ts";
import { advanceDay, exchangePlasma, FORCE, type Lanes, needsTransfusion, transfuse } from "../kernel/index.ts";
import { decide } from "./decide.ts";
import type { Entrant } from "./entrant.ts";
import { FIRST_DAY } from "./fill-lane.ts";
import { type LaneGroup, laneGroup } from "./lane-group.ts";
import type { Watch } from "./observe.ts";
import type { Run, RunArm } from "./run.ts";

/**
 * Lives an arm from the start of therapy to its end for lanes that stand on that day; `watch` hears of it on the therapy clock, from day 0 on. Returns the branch each lane was in at the end, by place in the arm.
 * Everybody starts in the first branch. On the day of a rule, after its visit and before anything given that day acts, those in whom it holds go over to the other; no lane's bits depend on the company it keeps.
 */
export function liveArm(
  run: Run,
  arm: RunArm,
  entrants: readonly Entrant[],
  lanes: Lanes,
  watch: Watch,
): readonly number[] {
  const ruled = arm.rules.length > 0;
  const transfusions = ruled ? entrants.map(({ transfusedBefore }) => [...transfusedBefore]) : [];
  const transfused = (lane: number, day: TherapyDay): void => {
    if (ruled) transfusions[lane]!.push(day);
    watch.transfused(lane, day);
  };
  let groups: readonly LaneGroup[] = [laneGroup(run, arm, { branch: 0, entrants, lanes, seen: undefined }, 0)];
  entrants.forEach((_, lane) => {
    if (lanes.lastTransfusion[lane] === 0) transfused(lane, 0);
  });
  for (let day = 0; day <= run.end; day += 1) {
    if (day > 0) for (const group of groups) visit(run, group, day, transfused);
    if (arm.rules.some((rule) => rule.day === day)) {
      groups = groups.flatMap((group) => decide(run, arm, group, day, transfusions, watch));
    }
    for (const group of groups) passDay(run, arm, group, day, watch);
  }
  const branches = entrants.map(() => 0);
  for (const { branch, entrants: members, seen } of groups) {
    members.forEach((_, lane) => {
      branches[seen?.[lane] ?? lane] = branch;
    });
  }
  return branches;
}

function passDay(run: Run, arm: RunArm, group: LaneGroup, day: TherapyDay, watch: Watch): void {
  const { lanes, immunosuppression } = group;
  const { forces } = arm.branches[group.branch]!;
  const row = day * forces.width;
  const size = group.entrants.length;
  exchangePlasma(lanes, size, forces.values[row + FORCE.remove]!);
  watch.dayPasses(lanes, day, group.seen);
  if (day < run.end) {
    advanceDay(lanes, size, { day, forces, row, immunosuppression, at: day * size, fading: true }, run.physiology);
  }
}

/** Sees the patients whose visit falls on a day of the therapy clock; visits count from day −40 of the diagnosis clock. */
function visit(
  run: Run,
  { entrants, lanes, seen }: LaneGroup,
  day: TherapyDay,
  transfused: (lane: number, day: TherapyDay) => void,
): void {
  entrants.forEach(({ start }, lane) => {
    const due = (start + day - FIRST_DAY) % run.visit === 0;
    if (!due || !needsTransfusion(lanes, lane, day, run.policy)) return;
    transfuse(lanes, lane, day);
    transfused(seen?.[lane] ?? lane, day);
  });
}
