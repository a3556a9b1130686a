import { factsOf, rulesOf } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import { countLayout } from "../stats/index.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Counted } from "./prefix.ts";
import { summariseArm } from "./summarise-arm.ts";
import { summariseDifference } from "./summarise-difference.ts";

/** Turns the counts of a run, or of its first so many slots (with at least one patient in them), into its summary. */
export function summarise(request: RunRequest, shipped: Facts, { slots, counts }: Counted): Summary {
  const facts = factsOf(request, shipped);
  const rules = request.arms.map((arm) => rulesOf(arm).length);
  const layout = countLayout(request.arms.length, request.horizon, rules);
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
    differences: request.arms
      .slice(1)
      .flatMap((_, index) =>
        layout.taus.map((__, at) => summariseDifference(layout, counts, request.arms, index + 1, at)),
      ),
  };
}
