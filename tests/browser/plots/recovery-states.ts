import { inventedRecovery } from "../../ui/invented-recovery.ts";
import { twelveArms } from "./figure-states.ts";

interface RecoveryState {
  readonly arms: number;
  readonly patients?: number;
  readonly paths?: number;
  readonly events?: "none" | "some" | "all";
  readonly empty?: boolean;
  readonly horizon?: number;
}

/** An invented recovery of so many arms, patients and single courses. */
export function recoveryOptions({
  arms: count,
  patients = 200,
  paths = 12,
  events = "some",
  empty = false,
  horizon = 365,
}: RecoveryState) {
  const arms = twelveArms.slice(0, count);
  const names = arms.map(({ arm }) => arm);
  const recovery = empty ? null : inventedRecovery({ arms: names, patients, paths, events, horizon });
  return { recovery, arms, state: "haemoglobin", clock: "therapy", horizon, threshold: 7, stale: false } as const;
}

export const recoveryStates: Readonly<Record<string, RecoveryState>> = {
  "no answer yet": { arms: 4, empty: true },
  "1 arm": { arms: 1 },
  "2 arms": { arms: 2 },
  "5 arms": { arms: 5 },
  "12 arms": { arms: 12, paths: 0 },
  "no events": { arms: 4, events: "none" },
  "all events": { arms: 4, events: "all" },
  "one patient": { arms: 4, patients: 1, paths: 1 },
  "10,000 patients": { arms: 4, patients: 10_000, paths: 60 },
};
