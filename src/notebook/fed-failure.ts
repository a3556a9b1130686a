import type { Cell } from "../schema/cell.ts";
import type { Failure } from "../schema/failure.ts";
import { type CellPath, feedsOf } from "../schema/feeds.ts";

function within(path: CellPath, whole: CellPath): boolean {
  return path.every((step, index) => whole[index] === step);
}

/** A failure of a value in a cell, with the control named that gave it; as it is where none did. */
export function fedFailure(cell: Cell, failure: Failure): Failure {
  const { path = [] } = failure.place;
  const feed = feedsOf(cell).find((each) => within(each.path, path) || within(path, each.path));
  if (feed === undefined || path.length === 0) return failure;
  const message = failure.message.replace(/\)$/u, `, from control ${feed.name})`);
  return { ...failure, message };
}
