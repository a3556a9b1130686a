import type { Result } from "../base/result.ts";
import { runRequest } from "../notebook/index.ts";
import type { Failure } from "../schema/failure.ts";
import type { PatientCourse } from "../schema/patient-course.ts";
import { openCommandLab } from "./open-command-lab.ts";
import { readRuns } from "./read-runs.ts";

/** Which patient of which run: his number from 1, the *simulate* cell by its name (the notebook's first), and another seed. */
interface CourseOptions {
  readonly number: number;
  readonly run: string | undefined;
  readonly seed: number | undefined;
}

/** `patient NOTEBOOK.md --number K`: one simulated patient of a notebook's run in every arm, day by day. */
export async function courseCommand(file: string, options: CourseOptions): Promise<Result<PatientCourse, Failure>> {
  const runs = readRuns(file);
  if (!runs.ok) return runs;
  const request = runRequest(runs.value.notebook, options.run ?? runs.value.keys[0]);
  if (!request.ok) return request;
  const lab = openCommandLab(1);
  if (!lab.ok) return lab;
  const run = { ...request.value, seed: options.seed ?? request.value.seed };
  return lab.value.patient({ run, slot: options.number - 1 });
}
