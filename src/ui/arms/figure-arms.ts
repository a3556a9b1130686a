import type { FigureArm } from "../../plots/index.ts";
import { setLabel } from "./regimen-label.ts";
import { regimenNames } from "./regimen-names.ts";

/** What decides how an arm is called: its name in the run and the regimens it combines. */
export interface NamedArm {
  readonly arm: string;
  readonly regimens: readonly string[];
}

/** Whether an arm is watchful waiting: no PRCA-directed therapy. */
export function isWatch(regimens: readonly string[]): boolean {
  return regimens.length === 1 && regimens[0] === "watch";
}

/**
 * Names and slots of a run's arms (at most 12), in order: watch has slot 1, the others follow from 2. `labels` are the regimens' full names by id; where an arm's name begins with its regimens, their names stand for their ids.
 */
export function figureArms(arms: readonly NamedArm[], labels: ReadonlyMap<string, string>): readonly FigureArm[] {
  let next = 1;
  return arms.map(({ arm, regimens }) => {
    if (!isWatch(regimens)) next += 1;
    const slot = isWatch(regimens) || next > 12 ? 1 : next;
    const short = (id: string): string => regimenNames[id]?.short ?? setLabel(labels.get(id) ?? id);
    const long = (id: string): string => setLabel(labels.get(id) ?? short(id));
    const label = called(arm, regimens, long);
    const shipped = arm.startsWith(regimens.join(" + ")) && regimens.every((id) => Object.hasOwn(regimenNames, id));
    return { arm, label, shortLabel: called(arm, regimens, short), slot, ...(shipped ? {} : { own: true }) };
  });
}

function called(arm: string, regimens: readonly string[], name: (id: string) => string): string {
  const ids = regimens.join(" + ");
  return arm.startsWith(ids) ? `${regimens.map(name).join(" + ")}${arm.slice(ids.length)}` : arm;
}
