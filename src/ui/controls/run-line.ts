import type { Simulate } from "../../schema/simulate-cell.ts";
import { grouped } from "../words/grouped.ts";

/** A run in one line: "1,000 patients · 365 d · window 56 d". */
export function runLine({ patients, horizon, window }: Pick<Simulate, "patients" | "horizon" | "window">): string {
  return `${grouped(patients)} ${patients === 1 ? "patient" : "patients"} · ${horizon} d · window ${window} d`;
}
