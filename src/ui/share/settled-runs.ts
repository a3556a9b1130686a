import type { CellState, RuntimeView } from "../../notebook/index.ts";
import type { RunFingerprint } from "../../share/index.ts";

type RunValue = Extract<NonNullable<CellState["value"]>, { readonly kind: "simulate" }>;

/** A run that has settled: its cell, what was asked, and the answer. */
export interface SettledRun extends Pick<RunValue, "request" | "summary"> {
  readonly id: string;
}

/** The *simulate* cells of a notebook that have settled on the present settings, in its order. */
export function settledRuns({ notebook, states }: RuntimeView): readonly SettledRun[] {
  return notebook.cells.flatMap((cell) => {
    if (cell.kind !== "simulate") return [];
    const state = states.get(cell.id);
    if (state?.state !== "settled" || !state.current || state.value?.kind !== "simulate") return [];
    const { request, summary } = state.value;
    return [{ id: cell.id, request, summary }];
  });
}

/** The fingerprints of all *simulate* cells of a notebook, in its order; null: not all have settled on the present settings. */
export function knownPrints(view: RuntimeView): readonly RunFingerprint[] | null {
  const runs = settledRuns(view);
  const count = view.notebook.cells.filter(({ kind }) => kind === "simulate").length;
  return runs.length < count ? null : runs.map(({ id, summary }) => ({ run: id, fingerprint: summary.fingerprint }));
}
