import { FORCE } from "../kernel/index.ts";
import type { RunArm } from "./run.ts";

const MOVING = [FORCE.lossFactor, FORCE.secretionAtStart, FORCE.secretionAtMidday, FORCE.secretionAtEnd] as const;

/** What an arm does to plasma cells and antibody day by day, as a text; undefined where it is not the same for all its patients, or takes antibody out. */
function immunityText({ rules, branches }: Pick<RunArm, "rules" | "branches">): string | undefined {
  const [branch] = branches;
  if (branch === undefined || rules.length > 0 || branch.changes.length > 0) return undefined;
  const { values, width, days } = branch.forces;
  const moves: number[] = [];
  for (let row = 0; row < width * days; row += width) {
    if (values[row + FORCE.remove] !== 1 || values[row + FORCE.fine] !== 0) return undefined;
    for (const force of MOVING) moves.push(values[row + force]!);
  }
  return moves.join(" ");
}

/** A number for each arm, the same for those that move plasma cells and antibody alike; undefined for an arm alone in that. `lives` are the places of the first arms in which the same is done: arms that are lived once count as one. */
export function immunityClasses(
  arms: readonly Pick<RunArm, "rules" | "branches">[],
  lives: readonly number[],
): readonly (number | undefined)[] {
  if (lives.every((life) => life === lives[0])) return arms.map(() => undefined);
  const texts = arms.map(immunityText);
  return texts.map((text, place) => {
    const alone =
      text === undefined || !texts.some((other, elsewhere) => other === text && lives[elsewhere] !== lives[place]);
    return alone ? undefined : texts.indexOf(text);
  });
}
