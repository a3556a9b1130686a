import { type TherapyDay, onDiagnosisClock } from "../base/clock.ts";
import { type Lanes, takeLanes } from "../kernel/index.ts";
import type { Entrant } from "./entrant.ts";
import { changedLevel, type Level, writeDailyMeans } from "./immunosuppression.ts";
import { DRAW, uniformOf } from "./patient-chance.ts";
import type { Branch, Run, RunArm } from "./run.ts";

/** Lanes of an arm that are in one branch (its place in the arm), side by side. */
export interface LaneGroup {
  readonly branch: number;
  readonly entrants: readonly Entrant[];
  readonly lanes: Lanes;
  /** Which lane of the arm each was when therapy began; undefined while nobody has been told apart. */
  readonly seen: readonly number[] | undefined;
  /** The mean of I on each day of therapy, a row a day. */
  readonly immunosuppression: Float64Array;
}

/** An entrant's immunosuppression in a branch of an arm, from his start day on. */
export function branchLevel(branch: Branch, { plan, start }: Entrant): Level {
  return changedLevel(
    plan,
    branch.changes.map((change) => ({ ...change, day: onDiagnosisClock(change.day, start) })),
  );
}

/** The uniform number that says, against the share of units that lack the antigen, which unit a patient would get: the same in every arm. */
export function escapeOf(run: Run, { id }: Entrant): number {
  return uniformOf(run.seed, id, DRAW.escape);
}

/** Puts all lanes, which stand on a day of the therapy clock, into a branch of an arm from that day on. `planned` holds the daily means of what is planned for them, where those are known. */
export function laneGroup(
  run: Run,
  arm: RunArm,
  { branch, entrants, lanes, seen }: Omit<LaneGroup, "immunosuppression">,
  day: TherapyDay,
  planned?: Float64Array,
): LaneGroup {
  const given = arm.branches[branch]!;
  const { size } = lanes;
  const shared = given.changes.length === 0 ? planned : undefined;
  const immunosuppression = shared ?? run.engine.takeRow(run.end * size);
  entrants.forEach((entrant, lane) => {
    if (shared === undefined) {
      const level = branchLevel(given, entrant);
      writeDailyMeans(level, entrant.start + day, run.end - day, immunosuppression, day * size + lane, size);
    }
    const { shares } = given.forces;
    if (shares.length === 0) return;
    const escape = escapeOf(run, entrant);
    for (let group = 0; group < shares.length; group += 1) {
      lanes.escapes[group * size + lane] = escape < shares[group]! ? 1 : 0;
    }
  });
  return { branch, entrants, lanes, seen, immunosuppression };
}

/** Moves each lane of a group, standing on a day, to the branch `branches` names for it: the group itself where that is its own branch for all, otherwise one group a branch, each lane as it was to the bit. */
export function regroup(
  run: Run,
  arm: RunArm,
  group: LaneGroup,
  branches: readonly number[],
  day: TherapyDay,
): readonly LaneGroup[] {
  const found = [...new Set(branches)];
  if (found.every((branch) => branch === group.branch)) return [group];
  const [only] = found;
  if (only !== undefined && found.length === 1) return [laneGroup(run, arm, { ...group, branch: only }, day)];
  return found.map((branch) => {
    const members = branches.flatMap((other, lane) => (other === branch ? [lane] : []));
    const lanes = run.engine.makeLanes(members.length, group.lanes.stages);
    takeLanes(group.lanes, members, lanes);
    const entrants = members.map((lane) => group.entrants[lane]!);
    const seen = members.map((lane) => group.seen?.[lane] ?? lane);
    return laneGroup(run, arm, { branch, entrants, lanes, seen }, day);
  });
}
