import { counted } from "../../base/counted.ts";
import type { Simulate } from "../../schema/simulate-cell.ts";

/** A run in one line: "1,000 patients · 365 d · window 56 d", "200 patients × 200 draws · 365 d · window 56 d". */
export function runLine({
  patients,
  draws,
  horizon,
  window,
}: Pick<Simulate, "patients" | "draws" | "horizon" | "window">): string {
  const drawn = draws === 0 ? "" : ` × ${counted(draws, "draw")}`;
  return `${counted(patients, "patient")}${drawn} · ${horizon} d · window ${window} d`;
}
