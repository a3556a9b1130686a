import type { OutcomesOptions } from "../../../src/plots/index.ts";
import { inventedRecovery } from "../../ui/invented-recovery.ts";
import { twelveArms } from "./figure-states.ts";

interface OutcomesState {
  readonly arms: number;
  readonly paths?: number;
  readonly events?: "none" | "some" | "all";
  readonly empty?: boolean;
  readonly frame?: number;
}

/** One patient of an invented recovery in so many arms. */
export function outcomesOf({
  arms: count,
  paths = 24,
  events = "some",
  empty = false,
  frame = 4,
}: OutcomesState): OutcomesOptions {
  const arms = twelveArms.slice(0, count);
  const recovery = empty ? null : inventedRecovery({ arms: arms.map(({ arm }) => arm), patients: 1, paths, events });
  return { recovery, arms, state: "haemoglobin", horizon: 365, threshold: 7, stale: false, frame, day: 90 };
}

export const outcomesStates: Readonly<Record<string, OutcomesState>> = {
  "no answer yet": { arms: 4, empty: true },
  "1 arm": { arms: 1 },
  "2 arms": { arms: 2 },
  "5 arms": { arms: 5 },
  "12 arms": { arms: 12 },
  "no events": { arms: 4, events: "none" },
  "all events": { arms: 4, events: "all" },
  "one patient": { arms: 4, paths: 1, frame: 0 },
  "many patients": { arms: 4, paths: 500, frame: 480 },
};
