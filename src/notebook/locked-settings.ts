import { controlOf } from "../schema/control-name.ts";
import { feedsOf } from "../schema/feeds.ts";
import type { Notebook } from "../schema/notebook.ts";
import { cellName } from "./cell-key.ts";

/** The settings of the cell called `id` that are left to a locked control, so that no reader may change them; total. */
export function lockedSettings({ cells }: Notebook, id: string): ReadonlySet<string> {
  const locked = new Set(cells.flatMap((cell) => (cell.kind === "control" && cell.locked === true ? [cell.id] : [])));
  const cell = cells.find((candidate) => cellName(candidate) === id);
  const feeds = cell === undefined ? [] : feedsOf(cell);
  return new Set(feeds.filter(({ name }) => locked.has(controlOf(name))).map(({ path }) => String(path[0])));
}
