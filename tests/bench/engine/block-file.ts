import type { Block } from "./block.ts";

/** The rows of a patient's lanes in the order of tests/bench/native/lanes.h. */
const rows = [
  "bloodVolume",
  "healthyHaemoglobin",
  "healthyOutput",
  "stageRate",
  "normoblastDelay",
  "maturation",
  "maxStimulation",
  "halfStimulation",
  "erythropoietinScale",
  "graftSupply",
  "plasmaCellLoss",
  "protection",
  "cellularInhibition",
  "fadeHalfDay",
  "unitHaemoglobin",
  "propagatorM",
  "propagatorG",
  "escapes",
  "mature",
  "reticulocytes",
  "haemoglobin",
  "plasmaCells",
  "plasmaM",
  "outsideM",
  "plasmaG",
  "outsideG",
  "inhibition",
  "fade",
  "committed",
  "senescent",
  "lost",
  "given",
  "lastTransfusion",
  "matureAtEnd",
  "supply",
  "escaped",
  "recent",
  "exponent",
  "antibody",
  "secretion",
  "inhibitionAt",
  "survival",
  "output",
  "escapedOutput",
  "ringCommitted",
  "ringOutput",
  "ringSlope",
  "ringCurve",
  "ringFourth",
  "ringFifth",
  "chain",
] as const;

/** Blocks as tests/bench/native/simulate.c reads them: their number, then of each the sizes, the physiology, the forces, visits, immunosuppression and lanes; doubles in the order of bytes of this machine. */
export function blockFile(blocks: readonly Block[]): Float64Array {
  const parts = blocks.flatMap((block) => {
    const { size, days, visit, policy, physiology, forces, start } = block;
    const head = [size, start.stages, days, visit, forces.width, forces.shares.length];
    const common = [
      physiology.lifespan.rows,
      physiology.randomLoss,
      physiology.marrowTransit,
      physiology.transitShortening,
      physiology.erythropoietinIntercept,
      physiology.erythropoietinSlope,
      physiology.consumption,
      physiology.steepness,
      physiology.inhibitionResponse,
    ];
    return [
      Float64Array.of(...head, policy.threshold, policy.minInterval, ...common),
      forces.values.subarray(0, (days + 1) * forces.width),
      block.phases,
      block.immunosuppression,
      ...rows.map((name) => start[name]),
    ];
  });
  const file = new Float64Array(1 + parts.reduce((sum, part) => sum + part.length, 0));
  file[0] = blocks.length;
  let next = 1;
  for (const part of parts) {
    file.set(part, next);
    next += part.length;
  }
  return file;
}
