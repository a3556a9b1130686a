import type { FigureArm } from "../../plots/index.ts";

/** The arm of some that a figure shows: the one chosen on the page, else the one the document names, else the first of them that is not the run's first; undefined where there are none. A name the run does not hold counts for nothing. */
export function chosenArm(
  arms: readonly FigureArm[],
  first: FigureArm | undefined,
  ...names: readonly (string | null | undefined)[]
): FigureArm | undefined {
  const named = names.flatMap((name) => arms.find(({ arm }) => arm === name) ?? []);
  return named[0] ?? arms.find((arm) => arm !== first) ?? arms[0];
}
