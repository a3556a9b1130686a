import type { Lanes } from "../kernel/index.ts";
import type { Course } from "./course.ts";

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

/** Hears of lanes what happens to them: each transfusion, then every day after its events. */
export interface Watch {
  readonly transfused: (lane: number, day: number) => void;
  readonly dayPasses: (lanes: Lanes, day: number) => void;
}

/** Watches the first `count` lanes day by day and keeps what their courses need. */
export interface Observer extends Watch {
  readonly courses: () => readonly Course[];
}

/** An observer of nobody yet; call `transfused` and then `dayPasses` each day, in order, with whole days of the therapy clock. */
export function observe(count: number, milestones: Milestones): Observer {
  const transfusions = Array.from({ length: count }, (): number[] => []);
  const runs = new Int32Array(count);
  const recovery = new Float64Array(count).fill(Infinity);
  const haemoglobin10 = new Float64Array(count).fill(Infinity);
  const antibodyBelow = new Float64Array(count).fill(Infinity);
  return {
    transfused: (lane, day) => transfusions[lane]!.push(day),
    dayPasses: (lanes, day) => {
      for (let lane = 0; lane < count; lane += 1) {
        const enough =
          lanes.reticulocytes[lane]! * COUNT_PER_CONCENTRATION >= milestones.recoveryCount * lanes.bloodVolume[lane]!;
        runs[lane] = enough ? runs[lane]! + 1 : 0;
        if (runs[lane] === milestones.recoveryRun && recovery[lane] === Infinity) {
          recovery[lane] = day - milestones.recoveryRun + 1;
        }
        if (
          haemoglobin10[lane] === Infinity &&
          lanes.haemoglobin[lane]! >= FREE_HAEMOGLOBIN &&
          day - lanes.lastTransfusion[lane]! >= FREE_DAYS
        ) {
          haemoglobin10[lane] = day;
        }
        if (
          antibodyBelow[lane] === Infinity &&
          lanes.plasmaM[lane]! < milestones.antibodyLimit &&
          lanes.plasmaG[lane]! < milestones.antibodyLimit
        ) {
          antibodyBelow[lane] = day;
        }
      }
    },
    courses: () =>
      transfusions.map((days, lane) => ({
        transfusions: days,
        recovery: recovery[lane]!,
        haemoglobin10: haemoglobin10[lane]!,
        antibodyBelow: antibodyBelow[lane]!,
      })),
  };
}
