import type { CellValue } from "./cell-value.ts";

/** The one of two answers to the same question that rests on more simulated patients: a run begun again is not shown coarser than it was. The new one where neither is a run, or both have as many. */
export function finerPicture(before: CellValue | null, now: CellValue): CellValue {
  if (before?.kind !== "simulate" || now.kind !== "simulate") return now;
  return before.summary.patients > now.summary.patients ? before : now;
}
