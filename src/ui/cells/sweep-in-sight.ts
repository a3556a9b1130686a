import { type CellState, settledOf, type SweepBase, type SweepPoint } from "../../notebook/index.ts";
import type { SweepCell } from "../../schema/sweep-cell.ts";
import type { CellContext } from "./cell-context.ts";
import { valueOf } from "./value-of.ts";

/** All that the cells which show a sweep need of it: what is in sight belongs together, also while it is stale; `cell` is what the document asks. */
export interface SweepInSight {
  readonly key: string;
  readonly cell: SweepCell;
  readonly state: CellState | undefined;
  readonly vary: string;
  readonly across: string | null;
  readonly points: readonly SweepPoint[];
  readonly base: SweepBase | null;
  /** Whether what is in sight answers the settings as they stand. */
  readonly current: boolean;
}

const none: readonly SweepPoint[] = [];

/** Gathers what there is of the *sweep* cell known by a key; null where there is none. */
export function sweepInSight({ view }: Pick<CellContext, "view">, key: string): SweepInSight | null {
  const cell = settledOf(view.plan, key, "sweep");
  if (cell === null) return null;
  const state = view.states.get(key);
  const value = valueOf(view, key, "sweep");
  const points = value?.points ?? none;
  return {
    key,
    cell,
    state,
    vary: value?.vary ?? cell.vary,
    across: value === null ? (cell.across ?? null) : value.across,
    points,
    base: value?.base ?? null,
    current: points.length === 0 || state?.current === true,
  };
}
