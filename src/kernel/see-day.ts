import type { Lanes } from "./lanes.ts";

/** Absolute reticulocytes in 10⁹/L per g of reticulocyte haemoglobin and dL of blood: 3.33·%·Hb. */
export const COUNT_PER_CONCENTRATION = 333;
const FREE_HAEMOGLOBIN = 10;
const FREE_DAYS = 28;

/** What counts as recovered. */
export interface Milestones {
  readonly recoveryCount: number;
  readonly recoveryRun: number;
  /** Both antibodies in plasma must be under this, in multiples of A50. */
  readonly antibodyLimit: number;
}

/** Sees the first `count` lanes on a day of the therapy clock, after its events, and notes the first days of what counts as recovered; to be called every day, in order. */
export function seeDay(lanes: Lanes, count: number, day: number, milestones: Milestones): void {
  const { recoveryCount, recoveryRun, antibodyLimit } = milestones;
  const { reticulocytes, bloodVolume, haemoglobin, lastTransfusion, plasmaM, plasmaG } = lanes;
  const { enoughDays, recoveredOn, haemoglobin10On, antibodyBelowOn } = lanes;
  for (let lane = 0; lane < count; lane += 1) {
    const enough = reticulocytes[lane]! * COUNT_PER_CONCENTRATION >= recoveryCount * bloodVolume[lane]!;
    const days = enough ? enoughDays[lane]! + 1 : 0;
    enoughDays[lane] = days;
    if (days === recoveryRun && recoveredOn[lane] === Infinity) recoveredOn[lane] = day - recoveryRun + 1;
    if (
      haemoglobin10On[lane] === Infinity &&
      haemoglobin[lane]! >= FREE_HAEMOGLOBIN &&
      day - lastTransfusion[lane]! >= FREE_DAYS
    ) {
      haemoglobin10On[lane] = day;
    }
    if (antibodyBelowOn[lane] === Infinity && plasmaM[lane]! < antibodyLimit && plasmaG[lane]! < antibodyLimit) {
      antibodyBelowOn[lane] = day;
    }
  }
}
