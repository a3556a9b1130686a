import { type CellState, idle } from "./cell-state.ts";

/** Where a cell stands that only shows what others have come to, by their states in the order it reads them: the value and progress are the first one's. */
export function shownState(read: readonly CellState[]): CellState {
  const first = read[0] ?? { ...idle, current: true };
  const has = (state: CellState["state"]): boolean => read.some((other) => other.state === state);
  const settled = read.every((other) => other.state === "settled");
  const resting = first.value === null ? "idle" : "stale";
  const state = settled ? "settled" : has("running") ? "running" : has("cancelled") ? "cancelled" : resting;
  return { ...first, state, failures: [] };
}
