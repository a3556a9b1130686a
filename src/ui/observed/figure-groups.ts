import { type FigureArm, mostGroups, type ObservedGroup } from "../../plots/index.ts";
import type { NamedArm } from "../arms/figure-arms.ts";
import { fatesOf } from "./fates.ts";
import type { GroupView } from "./group-view.ts";

/** The slot of the arm a group is named after: by its name in the run, on the page, or the regimen it gives alone; null: none. */
export function armSlot(name: string, named: readonly NamedArm[], drawn: readonly FigureArm[]): number | null {
  const wanted = name.trim().toLowerCase();
  const found = drawn.find(({ arm, label, shortLabel }) => {
    const alone = named.find((each) => each.arm === arm && each.regimens.length === 1)?.regimens[0];
    return [arm, label, shortLabel, alone ?? arm].some((word) => word.toLowerCase() === wanted);
  });
  return found?.slot ?? null;
}

/** The groups of a figure, in the order of the report: the largest, where there are more than can be told apart. One without corners is counted and not drawn. */
export function figureGroups(
  views: readonly GroupView[],
  named: readonly NamedArm[],
  drawn: readonly FigureArm[],
): readonly ObservedGroup[] {
  const largest = views.toSorted((one, other) => other.group.n - one.group.n).slice(0, mostGroups);
  return views
    .filter((view) => largest.includes(view))
    .map((view, rank) => ({
      name: view.name,
      slot: armSlot(view.name, named, drawn),
      rank,
      steps: view.drawn,
      leadIn: (view.drawn[0]?.share ?? 0) > 0,
      censored: view.mask ? [] : censoredOn(view),
    }));
}

function censoredOn({ group, corners }: GroupView): ObservedGroup["censored"] {
  const shares = new Map(corners.map(({ day, share }) => [day, share]));
  return fatesOf(group)
    .filter(({ ending }) => ending === "censored")
    .map(({ day }) => ({ day, share: shares.get(day) ?? 0 }));
}
