import { readFileSync } from "node:fs";
import type { OraclePatient } from "./oracle-patient.ts";
import type { OracleRow } from "./oracle.ts";
import type { ScheduledEffect } from "./scheduled-effect.ts";

/** One entry of data/reference/trajectories.json. */
export interface ReferenceTrajectory {
  readonly id: string;
  readonly patient: OraclePatient;
  readonly schedule: readonly ScheduledEffect[];
  readonly transfusionDays: readonly number[];
  readonly runInDays: readonly number[];
  readonly rows: readonly OracleRow[];
}

const keys = ["id", "patient", "schedule", "transfusionDays", "runInDays", "rows"];

function isTrajectories(value: unknown): value is ReferenceTrajectory[] {
  return (
    Array.isArray(value) &&
    value.every((entry) => typeof entry === "object" && entry !== null && keys.every((key) => key in entry))
  );
}

const parsed: unknown = JSON.parse(
  readFileSync(new URL("../../data/reference/trajectories.json", import.meta.url), "utf8"),
);
if (!isTrajectories(parsed)) throw new Error("data/reference/trajectories.json lacks a key in some entry");

export const referenceTrajectories: readonly ReferenceTrajectory[] = parsed;
