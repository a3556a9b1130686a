import type { Simulate } from "../../schema/simulate-cell.ts";
import { grouped } from "../words/grouped.ts";

/** A run in one line: "1,000 patients · 365 d · window 56 d", "200 patients × 200 draws · 365 d · window 56 d". */
export function runLine({
  patients,
  draws,
  horizon,
  window,
}: Pick<Simulate, "patients" | "draws" | "horizon" | "window">): string {
  const drawn = draws === 0 ? "" : ` × ${draws} ${draws === 1 ? "draw" : "draws"}`;
  return `${grouped(patients)} ${patients === 1 ? "patient" : "patients"}${drawn} · ${horizon} d · window ${window} d`;
}
