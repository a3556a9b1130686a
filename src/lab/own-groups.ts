import type { Failure } from "../schema/failure.ts";
import type { OwnCase } from "../schema/own-case.ts";
import { type OwnOpened, ownLimits } from "../schema/own-file.ts";

/** Fewer patients than this in a group, or a cell of a table, could identify one. */
const few = 5;

/** What patients without a stated group are called. */
export const notStated = "not stated";

/** How many patients each group has, in the order of the rows, and the groups with fewer than five; none where no row states a group. */
export function ownGroups(rows: readonly OwnCase[]): Pick<OwnOpened, "groups" | "small"> {
  if (rows.every(({ group }) => group === null)) return { groups: [], small: [] };
  const counts = new Map<string, number>();
  for (const { group } of rows) counts.set(group ?? notStated, (counts.get(group ?? notStated) ?? 0) + 1);
  const groups = [...counts].map(([group, n]) => ({ group, n }));
  return { groups, small: groups.filter(({ n }) => n < few).map(({ group }) => group) };
}

/** The failure of cases in more groups than can be compared; null where they are few enough. */
export function tooManyGroups(file: string, column: string | undefined, groups: number): Failure | null {
  if (groups <= ownLimits.groups) return null;
  const at = column === undefined ? "" : `, column ${column}`;
  return {
    reason: "limit",
    message: `too many groups: ${groups}, the limit is ${ownLimits.groups} (${file}${at})`,
    remedy: "read another column as the group, or none",
    place: { file, ...(column === undefined ? {} : { column }) },
  };
}
