import type { Arm } from "../schema/arm.ts";
import type { Notebook } from "../schema/notebook.ts";
import { type OwnRegimen, ownRegimen } from "../schema/own-regimen.ts";

/** The regimens of the notebook's own that some arms give, by name in alphabetical order. */
export function ownRegimens({ cells }: Notebook, arms: readonly Arm[]): readonly OwnRegimen[] {
  const given = new Set(arms.flatMap(({ regimens }) => regimens.map(({ regimen }) => regimen)));
  return cells
    .flatMap((cell) => (cell.kind === "regimen" && given.has(cell.id) ? [ownRegimen(cell)] : []))
    .toSorted((one, other) => (one.regimen.id < other.regimen.id ? -1 : 1));
}
