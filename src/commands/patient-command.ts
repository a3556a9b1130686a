import type { Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { openCommandLab } from "./open-command-lab.ts";
import { readJson } from "./read-file.ts";

/** `patient FILE.json`: given patients under given schedules, day by day. */
export async function patientCommand(file: string): Promise<Result<unknown, Failure>> {
  const patients = readJson(file);
  if (!patients.ok) return patients;
  const lab = openCommandLab(1);
  return lab.ok ? lab.value.trajectories(patients.value) : lab;
}
