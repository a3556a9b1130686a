import kernelText from "../../workers/kernel/index.wasm?raw";
import { fromBase64url } from "../../src/base/bytes.ts";
import { type Lanes, lanesIn, makeLanes, rowCount } from "../../src/kernel/lanes.ts";
import type { Physiology } from "../../src/kernel/physiology.ts";
import { reboundWeights } from "../../src/kernel/rebound-output.ts";
import { exponential } from "../../src/kernel/exponential.ts";
import type { RandomStream } from "../oracle/random-stream.ts";

/** Every function of the built kernel, by its name; numbers in, a number or nothing out. */
export type KernelFunctions = Readonly<Record<string, (...given: readonly number[]) => number>>;

/** Places in the memory of the kernel, in bytes: what the engine writes, forces, immunosuppression, a log, and the lanes. */
export const place = {
  physiology: 0,
  weights: 128,
  forces: 8192,
  immunosuppression: 65_536,
  log: 131_072,
  lanes: 262_144,
};

/** The built kernel with a memory of its own, and sixteen lanes of so many stages in it. */
export function builtKernel(stages: number): {
  readonly kernel: KernelFunctions;
  readonly lanes: Lanes;
  readonly numbers: Float64Array<ArrayBuffer>;
} {
  const bytes = fromBase64url(kernelText);
  if (bytes === null) throw new Error("the text of the kernel is not base64url");
  const memory = new WebAssembly.Memory({ initial: 32 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  const numbers = new Float64Array(memory.buffer);
  numbers.set(reboundWeights, place.weights / 8);
  const from = place.lanes / 8;
  const lanes = lanesIn(numbers.subarray(from, from + 16 * rowCount(stages)), 16, stages);
  return { kernel: exports as unknown as KernelFunctions, lanes, numbers };
}

/** Writes a physiology as the engine does. */
export function writePhysiology(numbers: Float64Array, physiology: Physiology): void {
  const half = 0.5 * physiology.inhibitionResponse;
  const stays = exponential(-half);
  const atEnd = 1 - (1 - stays) / half;
  const { randomLoss, marrowTransit, transitShortening, erythropoietinIntercept, erythropoietinSlope } = physiology;
  numbers.set([randomLoss, marrowTransit, transitShortening, erythropoietinIntercept, erythropoietinSlope]);
  numbers.set([physiology.consumption, physiology.steepness, stays, atEnd, 1 - stays - atEnd], 5);
}

/** Fills lanes with numbers as they occur: times of days, masses, shares; what the kernel keeps to itself knows nothing. */
export function fillAtRandom(lanes: Lanes, { between }: RandomStream): void {
  lanes.memory.forEach((_, at) => {
    lanes.memory[at] = between(0.01, 2);
  });
  const fill = (row: Float64Array, low: number, high: number): void =>
    row.forEach((_, at) => (row[at] = between(low, high)));
  fill(lanes.bloodVolume, 30, 60);
  fill(lanes.healthyHaemoglobin, 12, 16);
  fill(lanes.haemoglobin, 5, 17);
  fill(lanes.normoblastDelay, 3, 7);
  fill(lanes.maturation, 3, 6);
  fill(lanes.stageRate, 0.1, 0.3);
  fill(lanes.halfStimulation, 10, 900);
  fill(lanes.mature, 50, 700);
  fill(lanes.matureAtEnd, 50, 700);
  fill(lanes.ringCommitted, 100, 900);
  fill(lanes.ringOutput, 0, 8);
  fill(lanes.ringSlope, -3, 3);
  fill(lanes.ringCurve, -3, 3);
  fill(lanes.ringFourth, -1, 1);
  fill(lanes.ringFifth, -1, 1);
  fill(lanes.visitPhase, 0, 0);
  fill(lanes.lastTransfusion, -40, 0);
  lanes.escapes.forEach((_, at) => (lanes.escapes[at] = between(0, 1) < 0.5 ? 1 : 0));
  for (const kept of [lanes.knownDay, lanes.knownHaemoglobin, lanes.knownLoss, lanes.knownAntibody]) kept.fill(0);
}

/** The same lanes in TypeScript's own memory. */
export function copyOf(lanes: Lanes): Lanes {
  const copy = makeLanes(lanes.size, lanes.stages);
  copy.memory.set(lanes.memory);
  return copy;
}

/** Rows of which the engines make different use within a day; nobody reads them after it. */
const scratch =
  "knownDay committedByEntry committedByDelay knownHaemoglobin knownDrive knownLoss knownDecay knownAntibody hindered exponent stepped matureNow keep pass perGram recent antibody".split(
    " ",
  );

/** The bits of the first lanes of every row that counts, or of just those named. */
export function bitsOf(
  lanes: Lanes,
  count: number,
  only?: readonly (keyof Lanes)[],
): Readonly<Record<string, readonly bigint[]>> {
  const rows = Object.entries(lanes).flatMap(([name, row]): (readonly [string, Float64Array])[] => {
    const counts =
      only === undefined ? !scratch.includes(name) && name !== "memory" : only.includes(name as keyof Lanes);
    return row instanceof Float64Array && counts ? [[name, row]] : [];
  });
  return Object.fromEntries(
    rows.map(([name, row]) => {
      const bits = new BigUint64Array(Float64Array.from(row).buffer);
      return [name, [...bits].filter((_, at) => at % lanes.size < count)];
    }),
  );
}
