import { expect, test } from "vitest";
import { type CellState, idle } from "../../src/notebook/cell-state.ts";
import { shownState } from "../../src/notebook/shown-state.ts";

const value = { kind: "cases", cases: [] } as const;
const at = (state: CellState["state"], rest: Partial<CellState> = {}): CellState => ({ ...idle, state, ...rest });

test("a cell that reads nothing has settled", () => {
  expect(shownState([])).toMatchObject({ state: "settled", value: null, current: true });
});

test.each([
  [["settled", "settled"], "settled"],
  [["settled", "running"], "running"],
  [["cancelled", "running"], "running"],
  [["cancelled", "settled"], "cancelled"],
  [["failed", "settled"], "idle"],
  [["idle", "settled"], "idle"],
] as const)("what reads %j is %s", (states, shown) => {
  expect(shownState(states.map((state) => at(state))).state).toBe(shown);
});

test("value and progress are those of what it reads first; failures stay where they arose", () => {
  const failure = { reason: "unknown", message: "no", remedy: "yes", place: {} } as const;
  const progress = { done: 1, of: 2, summary: null };
  expect(shownState([at("failed", { value, failures: [failure] }), at("settled")])).toEqual(at("stale", { value }));
  expect(shownState([at("running", { value, progress, current: true })])).toEqual(
    at("running", { value, progress, current: true }),
  );
});
