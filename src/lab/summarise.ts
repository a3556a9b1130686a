import { factsOf } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import { fingerprint } from "./fingerprint.ts";
import { layoutOf } from "./layout-of.ts";
import type { Counted } from "./prefix.ts";
import { summariseArm } from "./summarise-arm.ts";
import { differencesOf } from "./summarise-difference.ts";

/** Turns the counts of a run, or of its first so many slots (with at least one patient in them), into its summary. */
export function summarise(request: RunRequest, shipped: Facts, { slots, counts }: Counted): Summary {
  const facts = factsOf(request, shipped);
  const layout = layoutOf(request);
  return {
    model: request.model,
    seed: request.seed,
    fingerprint: fingerprint(request, counts),
    requested: request.patients,
    patients: counts.patients,
    refused: counts.refused,
    vacant: slots - counts.patients,
    horizon: request.horizon,
    window: request.window,
    arms: request.arms.map((arm, index) => summariseArm(layout, counts, index, arm, facts)),
    differences: [...differencesOf(layout, counts, request.arms)],
  };
}
