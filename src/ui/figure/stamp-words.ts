import type { Summary } from "../../schema/summary.ts";
import { grouped } from "../../base/grouped.ts";

/** What every figure of a run carries: n, that it is simulated, model and seed. */
export function stampWords(summary: Summary | null, seed: string): string {
  const n = summary === null ? "not simulated yet" : `simulated, n = ${grouped(summary.patients)} an arm`;
  return `${summary?.model ?? "prca@1"} · seed ${seed} · ${n}`;
}
