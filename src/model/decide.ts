import type { TherapyDay } from "../base/clock.ts";
import { type LaneGroup, regroup } from "./lane-group.ts";
import { measureOnDay, ruleHolds } from "./measure-on-day.ts";
import type { Run, RunArm } from "./run.ts";
import type { Watch } from "./watch.ts";

/**
 * Decides the rules of an arm that fall on a day, for every lane of a group by itself, and moves the lanes to the branches they are in from then on. Reads what `measureOnDay` reads, and so nothing of a later day; where several rules fall on one day, all read the same.
 * `transfusions`: those so far by lane of the arm, before the first dose too.
 */
export function decide(
  run: Run,
  arm: RunArm,
  group: LaneGroup,
  day: TherapyDay,
  transfusions: readonly (readonly TherapyDay[])[],
  watch: Watch,
): readonly LaneGroup[] {
  const due = arm.rules.flatMap((rule, index) => (rule.day === day ? [{ ...rule, bit: 1 << index }] : []));
  const branches = group.entrants.map((_, lane) => {
    const seen = group.seen?.[lane] ?? lane;
    let branch = group.branch;
    const decisions = due.map(({ regimen, rule, bit }) => {
      const value = measureOnDay(run, rule.measure, group.lanes, lane, day, transfusions[seen]!);
      const holds = ruleHolds(rule, value);
      if (holds) branch |= bit;
      return { regimen, day, measure: rule.measure, value, holds };
    });
    watch.decided?.(seen, decisions, branch);
    return branch;
  });
  return regroup(run, arm, group, branches, day);
}
