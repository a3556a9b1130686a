import { advanceDay, type DayPlan } from "./advance-day.ts";
import type { DayForces } from "./day-forces.ts";
import type { Engine } from "./engine.ts";
import { exponential } from "./exponential.ts";
import { type Lanes, lanesIn, makeLanes, rowCount, type TakeRow } from "./lanes.ts";
import { type DaysPlan, type Heard, passDays } from "./pass-days.ts";
import type { Physiology } from "./physiology.ts";
import { reboundWeights } from "./rebound-output.ts";
import type { SimdKernel } from "./simd-kernel.ts";

const PAGE = 65_536;
/** 32 MB, reserved whole: a memory that grows leaves its views behind. What does not fit is integrated in TypeScript. */
const PAGES = 512;
const NUMBER = 8;
/** Lanes that the kernel holds side by side, always so many, that it knows where to read without reckoning. */
const WIDTH = 16;

/** Sets of lanes that are kept for the next that lie at the same place. */
const KEPT = 256;
/** More stages than any lanes have. */
const MORE_STAGES = 1024;

/** What lies at the start of the memory, in numbers: the physiology, then the weights of a rebound and room for four sums. */
const PHYSIOLOGY = 0;
const WEIGHTS = 16;
const FIRST_FREE = 512;

function writePhysiology(to: Float64Array, physiology: Physiology): void {
  const half = 0.5 * physiology.inhibitionResponse;
  const stays = exponential(-half);
  const weightAtEnd = 1 - (1 - stays) / half;
  const numbers = [
    physiology.randomLoss,
    physiology.marrowTransit,
    physiology.transitShortening,
    physiology.erythropoietinIntercept,
    physiology.erythropoietinSlope,
    physiology.consumption,
    physiology.steepness,
    stays,
    weightAtEnd,
    1 - stays - weightAtEnd,
  ];
  to.set(numbers, PHYSIOLOGY);
}

/** The memory of a kernel; undefined where the machine has none left to give. */
function kernelMemory(): WebAssembly.Memory | undefined {
  try {
    return new WebAssembly.Memory({ initial: PAGES, maximum: PAGES });
  } catch (refused) {
    if (refused instanceof RangeError) return undefined;
    throw refused;
  }
}

/** The engine of a WebAssembly module with SIMD, built from workers/kernel; undefined where it does not run, or there is no memory for it. */
export function simdEngine(bytes: Uint8Array<ArrayBuffer>): Engine | undefined {
  if (typeof WebAssembly !== "object" || !WebAssembly.validate(bytes)) return undefined;
  const memory = kernelMemory();
  if (memory === undefined) return undefined;
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  const kernel = instance.exports as unknown as SimdKernel;
  const { buffer } = memory;
  const numbers = new Float64Array(buffer);
  const log = new Int32Array(buffer);
  const most = (PAGES * PAGE) / NUMBER;
  let free = FIRST_FREE;
  let written: Physiology | undefined;
  numbers.set(reboundWeights, WEIGHTS);

  const prepare = (physiology: Physiology): void => {
    if (physiology !== written) writePhysiology(numbers, physiology);
    written = physiology;
  };

  /** A row that still holds what stood there before. */
  const takeUsed: TakeRow = (length) => {
    const from = free;
    const next = from + length;
    if (next > most) return new Float64Array(length);
    free = next;
    return numbers.subarray(from, next);
  };
  const takeRow: TakeRow = (length) => takeUsed(length).fill(0);
  const within = <Value>(work: () => Value): Value => {
    const before = free;
    try {
      return work();
    } finally {
      free = before;
    }
  };
  const known = new Map<number, Lanes>();
  const rowCounts = new Map<number, number>();
  /** Lanes in the kernel's memory. Those that lie where others have lain are the same views: making a hundred anew takes longer than to fill them. */
  const kernelLanes = (stages: number): Lanes => {
    const count = rowCounts.get(stages) ?? rowCount(stages);
    rowCounts.set(stages, count);
    const taken = takeRow(count * WIDTH);
    if (taken.buffer !== buffer) return lanesIn(taken, WIDTH, stages);
    const place = (taken.byteOffset / NUMBER) * MORE_STAGES + stages;
    const lanes = known.get(place) ?? lanesIn(taken, WIDTH, stages);
    if (known.size === KEPT) known.clear();
    known.set(place, lanes);
    return lanes;
  };
  /** Where rows of numbers begin, copied here unless they are; undefined where there is no room. */
  const placeOf = (values: Float64Array, from: number, to: number): number | undefined => {
    if (values.buffer === buffer) return values.byteOffset + from * NUMBER;
    const copy = takeUsed(to - from);
    if (copy.buffer !== buffer) return undefined;
    copy.set(values.subarray(from, to));
    return copy.byteOffset;
  };
  const endOf = (count: number): number => ((count + 1) & ~1) * NUMBER;
  const groupsOf = ({ shares }: DayForces): number => shares.length;

  const advance = (lanes: Lanes, count: number, plan: DayPlan, physiology: Physiology): void =>
    within(() => {
      const { forces, immunosuppression } = plan;
      const row = placeOf(forces.values, plan.row, plan.row + forces.width);
      const level = placeOf(immunosuppression, plan.at, plan.at + lanes.size);
      if (lanes.memory.buffer !== buffer || row === undefined || level === undefined) {
        advanceDay(lanes, count, plan, physiology);
        return;
      }
      prepare(physiology);
      kernel.advanceDay(
        lanes.memory.byteOffset,
        endOf(count),
        lanes.stages,
        plan.day,
        row,
        groupsOf(forces),
        level,
        plan.fading ? 1 : 0,
        PHYSIOLOGY * NUMBER,
        WEIGHTS * NUMBER,
        0,
        0,
        0,
      );
    });

  const pass = (lanes: Lanes, count: number, plan: DaysPlan, physiology: Physiology, heard: Heard): void =>
    within(() => {
      const { from, to, forces, immunosuppression, policy, milestones } = plan;
      const days = to - from;
      const rows = plan.rowStep === 0 ? 1 : days;
      const row = placeOf(forces.values, plan.row, plan.row + rows * forces.width);
      const level = placeOf(immunosuppression, plan.at, plan.at + days * lanes.size);
      const told = takeUsed(days * count);
      const shared = plan.immunity?.rows.buffer === buffer ? plan.immunity : undefined;
      const sharedFrom = 3 * plan.at;
      const fits = lanes.memory.buffer === buffer && told.buffer === buffer;
      if (days <= 0) return;
      if (!fits || row === undefined || level === undefined || heard.dayPasses !== undefined) {
        passDays(lanes, count, plan, physiology, heard, advance);
        return;
      }
      prepare(physiology);
      const end = kernel.passDays(
        lanes.memory.byteOffset,
        count,
        lanes.stages,
        from,
        to,
        plan.ringDay,
        row,
        plan.rowStep * NUMBER,
        groupsOf(forces),
        level,
        plan.fadingFrom,
        PHYSIOLOGY * NUMBER,
        WEIGHTS * NUMBER,
        policy.threshold,
        policy.minInterval,
        plan.visit,
        milestones?.recoveryCount ?? 0,
        milestones?.recoveryRun ?? 0,
        milestones?.antibodyLimit ?? 0,
        told.byteOffset,
        shared === undefined ? 0 : shared.rows.byteOffset + sharedFrom * NUMBER,
        // what antibody takes is at least 1 wherever it has been kept
        shared?.known === true && shared.rows[sharedFrom]! >= 1 ? 1 : 0,
      );
      for (let at = told.byteOffset / 4; at < end / 4; at += 2) heard.transfused(log[at + 1]!, log[at]!);
    });

  return {
    name: "simd",
    width: WIDTH,
    least: 4,
    takeRow,
    makeLanes: (size, stages) => (size > WIDTH ? makeLanes(size, stages) : kernelLanes(stages)),
    advanceDay: advance,
    passDays: pass,
    within,
  };
}
