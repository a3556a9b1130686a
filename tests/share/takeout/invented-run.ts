import type { TakeoutRun } from "../../../src/share/takeout/takeout-run.ts";
import { armOf, requestOf } from "../../request-of.ts";
import { inventedSummary } from "../../ui/invented-summary.ts";

/** A run of two arms over 200 days that nobody simulated; the second arm's name would be a formula. */
export function inventedRun(id = "run"): TakeoutRun {
  const arms = [
    { arm: "watch", share: (day: number) => day / 400 },
    { arm: "=1+1", share: (day: number) => day / 300 },
  ];
  return {
    id,
    request: requestOf({ horizon: 200, patients: 1000, arms: [armOf("watch"), { ...armOf("epo"), arm: "=1+1" }] }),
    summary: inventedSummary(arms, 200),
  };
}
