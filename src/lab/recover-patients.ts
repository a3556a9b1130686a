import { failed, ok, type Result } from "../base/result.ts";
import { compileRun, type Engine, type StateCourse, stateCourses } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import { readBy } from "../schema/objection.ts";
import { type ArmBands, type Clock, type Recovery, type RecoveryPath, RecoveryRequest } from "../schema/recovery.ts";
import { cancelled } from "./cancelled.ts";
import { firstDoseOn, recoveryBands, seenDays } from "./recovery-bands.ts";

/** The first day shown on the therapy clock. */
const firstDay = -60;
const mostValues = 4_000_000;
/** Courses, of a patient in an arm, lived at a time. */
const atOnce = 32;
/** Milliseconds after which the lab lets go, so that a simulation it coordinates gets its word. */
const turn = 10;

/** Patients whose single courses fit into an answer (four million values), each so many days long in so many arms. */
export function fittingPaths(arms: number, days: number): number {
  return Math.floor(mostValues / (arms * days));
}

async function letGo(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function pathOf({ slot, from, arms, ...rest }: StateCourse, clock: Clock): RecoveryPath {
  return { slot, from: firstDoseOn(clock, rest) + from, arms: arms.map((arm) => ({ ...arm })) };
}

/**
 * One state of a run's first patients (no more than it has) in every arm: quantiles by day of the clock and single courses, each to the bit as `patient` answers it (the request is parsed inside). Lives `slice` patients at a time and lets go in between, which changes no bit; fails when the request is impossible or the signal is raised.
 */
export async function recoverPatients(
  signal: AbortSignal,
  asked: RecoveryRequest,
  facts: Facts,
  { slice, engine }: { readonly slice?: number; readonly engine?: Engine } = {},
): Promise<Result<Recovery, Failure>> {
  const read = readBy(RecoveryRequest, asked);
  if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
  const { run: request, state, clock } = read.value;
  const compiled = compileRun(request, facts, engine);
  if (!compiled.ok) return compiled;
  const run = compiled.value;
  const first = clock === "therapy" ? firstDay : 0;
  const fitting = fittingPaths(run.arms.length, request.horizon - first + 1);
  const banded = Math.min(read.value.patients, request.patients);
  const drawn = Math.min(read.value.paths, request.patients, fitting);
  const slots = Math.max(banded, drawn);
  const size = slice ?? Math.max(1, Math.floor(atOnce / run.arms.length));
  const forBands: StateCourse[] = [];
  const paths: RecoveryPath[] = [];
  let since = -Infinity;
  const isCancelled = async (): Promise<boolean> => {
    if (performance.now() - since >= turn) {
      await letGo();
      since = performance.now();
    }
    return signal.aborted;
  };
  for (let from = 0; from < slots; from += size) {
    if (await isCancelled()) return failed(cancelled);
    const courses = stateCourses(run, state, { from, to: Math.min(slots, from + size) }, first);
    forBands.push(...courses.filter(({ slot }) => slot < banded));
    paths.push(...courses.filter(({ slot }) => slot < drawn).map((course) => pathOf(course, clock)));
  }
  const days = seenDays(forBands, clock);
  const arms: ArmBands[] = [];
  for (const [arm, { name }] of days === null ? [] : run.arms.entries()) {
    if (await isCancelled()) return failed(cancelled);
    if (days !== null) arms.push(recoveryBands(forBands, clock, { arm, name }, days));
  }
  return ok({ patients: forBands.length, from: days?.from ?? 0, arms, paths });
}
