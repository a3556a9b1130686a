import { runRequest, type RuntimeView, type Verdict, verdict } from "../../notebook/index.ts";
import type { Arrival } from "./arrival.ts";

/** A verdict on one of a notebook's runs. */
export interface RunVerdict {
  readonly run: string;
  readonly verdict: Verdict;
}

/** What settled runs say of the fingerprints a notebook came with; nothing of a run that is under way, or whose settings are no longer those that came. */
export function runVerdicts({ notebook, states }: RuntimeView, came: Arrival): readonly RunVerdict[] {
  return came.fingerprints.flatMap(({ run, fingerprint }) => {
    const state = states.get(run);
    if (state?.state !== "settled" || state.value?.kind !== "simulate") return [];
    const asked = runRequest(came.notebook, run);
    const asks = runRequest(notebook, run);
    if (!asked.ok || !asks.ok || JSON.stringify(asked.value) !== JSON.stringify(asks.value)) return [];
    return [{ run, verdict: verdict(state.value.summary.fingerprint, fingerprint, asks.value) }];
  });
}
