import type { Lanes } from "../kernel/index.ts";
import type { Decision } from "../schema/patient-course.ts";
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

/** Hears of lanes what happens to them: each transfusion, what rules decide that day, then every day after its events. */
export interface Watch {
  readonly transfused: (lane: number, day: number) => void;
  readonly decided?: (lane: number, decisions: readonly Decision[], branch: number) => void;
  /** Where lanes have been told apart since they were first seen, `seen` says which each of them was; all are heard of every day, some after the others. */
  readonly dayPasses: (lanes: Lanes, day: number, seen?: readonly number[]) => void;
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
    dayPasses: (lanes, day, seen) => {
      const living = seen?.length ?? count;
      for (let at = 0; at < living; at += 1) {
        const lane = seen?.[at] ?? at;
        const enough =
          lanes.reticulocytes[at]! * COUNT_PER_CONCENTRATION >= milestones.recoveryCount * lanes.bloodVolume[at]!;
        runs[lane] = enough ? runs[lane]! + 1 : 0;
        if (runs[lane] === milestones.recoveryRun && recovery[lane] === Infinity) {
          recovery[lane] = day - milestones.recoveryRun + 1;
        }
        if (
          haemoglobin10[lane] === Infinity &&
          lanes.haemoglobin[at]! >= FREE_HAEMOGLOBIN &&
          day - lanes.lastTransfusion[at]! >= FREE_DAYS
        ) {
          haemoglobin10[lane] = day;
        }
        if (
          antibodyBelow[lane] === Infinity &&
          lanes.plasmaM[at]! < milestones.antibodyLimit &&
          lanes.plasmaG[at]! < milestones.antibodyLimit
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
