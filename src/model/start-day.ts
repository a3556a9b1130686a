import type { DiagnosisDay } from "../base/clock.ts";
import { threefry } from "../kernel/index.ts";
import { logLinearQuantile } from "./log-linear-quantile.ts";
import type { Typical } from "./typical.ts";

const START_STREAM = 1;
const GOLDEN = 0x9e3779b9;
const words = new Uint32Array(2);

/**
 * The day slot `slot` starts therapy, a whole day after diagnosis, from the published distribution among the treated.
 * Slots walk that distribution evenly (a Kronecker sequence with the golden ratio, its origin drawn from the seed), so that any first so many slots have its quartiles.
 */
export function startDay(typical: Typical, seed: number, slot: number): DiagnosisDay {
  threefry(seed, START_STREAM, 0, 0, words);
  const place = (words[0]! + Math.imul(slot, GOLDEN)) >>> 0;
  return Math.round(logLinearQuantile(typical.quantiles("start"), (place + 0.5) / 0x100000000));
}
