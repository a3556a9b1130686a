import type { TherapyDay } from "../base/clock.ts";
import type { Lanes } from "../kernel/index.ts";
import type { Measure, Rule } from "../schema/rule.ts";
import { COUNT_PER_CONCENTRATION } from "../kernel/index.ts";
import { reportedTitre } from "./reported-titre.ts";
import type { Run } from "./run.ts";

const RECENT_DAYS = 28;

/**
 * What is measured of a lane on a day of the therapy clock, its visit over and nothing of the day's doses given yet: reticulocytes in 10⁹/L (their mass from before a transfusion of that day), haemoglobin in g/dL (after it), the reciprocal of the IgM titre a laboratory reports, or the transfusions of the 28 days up to and including that day.
 * `transfusions`: the lane's days of transfusion so far, those of at least the 28 days before day 0 too. Reads nothing else, and changes nothing.
 */
export function measureOnDay(
  run: Run,
  measure: Measure,
  lanes: Lanes,
  lane: number,
  day: TherapyDay,
  transfusions: readonly TherapyDay[],
): number {
  switch (measure) {
    case "reticulocytes":
      return (COUNT_PER_CONCENTRATION * lanes.reticulocytes[lane]!) / lanes.bloodVolume[lane]!;
    case "haemoglobin":
      return lanes.haemoglobin[lane]!;
    case "titre":
      return reportedTitre(lanes.plasmaM[lane]! * run.typical.value("T50"));
    case "transfusions":
      return transfusions.filter((given) => given > day - RECENT_DAYS && given <= day).length;
  }
}

/** Whether a rule holds of what was measured: strictly under, or strictly over, its threshold. */
export function ruleHolds({ under = -Infinity, over = Infinity }: Rule, value: number): boolean {
  return value < under || value > over;
}
