import type { Facts } from "../schema/facts.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import { countLayout, type DayCounts } from "../stats/index.ts";
import { fingerprint } from "./fingerprint.ts";
import { summariseArm } from "./summarise-arm.ts";
import { summariseDifference } from "./summarise-difference.ts";

/** Turns the counts of a run, or of the first patients of it (at least one), into its summary. */
export function summarise(request: RunRequest, facts: Facts, counts: DayCounts): Summary {
  const layout = countLayout(request.arms.length, request.horizon);
  return {
    model: request.model,
    seed: request.seed,
    fingerprint: fingerprint(request, counts),
    requested: request.patients,
    patients: counts.patients,
    refused: counts.refused,
    horizon: request.horizon,
    window: request.window,
    arms: request.arms.map((arm, index) => summariseArm(layout, counts, index, arm, facts)),
    differences: request.arms
      .slice(1)
      .flatMap((_, index) =>
        layout.taus.map((__, at) => summariseDifference(layout, counts, request.arms, index + 1, at)),
      ),
  };
}
