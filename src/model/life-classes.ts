import type { RunArm } from "./run.ts";

type ArmLife = Pick<RunArm, "rules" | "branches">;

/** Whether two rows of numbers hold the same ones. */
function same(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** Whether what is done to the patients of two arms is the same on every day; harm and burden may differ. */
function livesAlike(one: ArmLife, other: ArmLife): boolean {
  const [mine] = one.branches;
  const [theirs] = other.branches;
  if (mine === undefined || theirs === undefined || one.rules.length > 0 || other.rules.length > 0) return false;
  return (
    same(mine.forces.shares, theirs.forces.shares) &&
    same(mine.forces.values, theirs.forces.values) &&
    JSON.stringify(mine.changes) === JSON.stringify(theirs.changes)
  );
}

/** The place of the first arm, for each arm, in which the same is done to patients on every day, so that nobody need live both; an arm's own where none before it is so. */
export function lifeClasses(arms: readonly ArmLife[]): readonly number[] {
  return arms.map((arm, place) => arms.findIndex((other, at) => at === place || livesAlike(arm, other)));
}
