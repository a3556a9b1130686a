import type { Notebook } from "../schema/notebook.ts";
import { cellDifferences, cellLabel } from "./cell-differences.ts";
import { cellName } from "./cell-key.ts";
import { pairedLists } from "./list-differences.ts";
import { settingDifferences } from "./setting-differences.ts";

/** What became different from one notebook to another, a short phrase each, in the order of the second ("window 56 → 28 d (run)"), what is gone last; none exactly where they say the same. */
export function differences(one: Notebook, other: Notebook): readonly string[] {
  const front = settingDifferences(one, other, { skip: ["cells"] });
  const pairs = pairedLists(one.cells, other.cells, cellName, ({ kind }) => kind);
  const cells = pairs.flatMap(({ before, after, moved }) => {
    if (before === null) return after === null ? [] : [`added ${cellLabel(after)}`];
    if (after === null) return [`removed ${cellLabel(before)}`];
    return [...(moved ? [`moved ${cellLabel(after)}`] : []), ...cellDifferences(before, after)];
  });
  return [...front, ...cells];
}
