import { failed, ok, type Result } from "../base/result.ts";
import { compileRun, type Engine, type StateCourse } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import { readBy } from "../schema/objection.ts";
import { type ArmBands, type Clock, type Recovery, type RecoveryPath, RecoveryRequest } from "../schema/recovery.ts";
import { cancelled } from "./cancelled.ts";
import { liveStates, turns } from "./live-states.ts";
import { recoverDraws } from "./recover-draws.ts";
import { firstDoseOn, recoveryBands, seenDays } from "./recovery-bands.ts";

/** The first day shown on the therapy clock. */
const firstDay = -60;
const mostValues = 4_000_000;
/** Patients whose single courses fit into an answer (four million values), each so many days long in so many arms. */
export function fittingPaths(arms: number, days: number): number {
  return Math.floor(mostValues / (arms * days));
}

function pathOf({ slot, from, arms, ...rest }: StateCourse, clock: Clock): RecoveryPath {
  return { slot, from: firstDoseOn(clock, rest) + from, arms: arms.map((arm) => ({ ...arm })) };
}

/** How the lab lives patients: slices of so many at a time, with which engine, and the draws it knows. */
interface RecoverySetting {
  readonly slice?: number;
  readonly engine?: Engine;
  readonly draws?: readonly ParameterDraw[];
}

/**
 * One state of a run's first patients (no more than it has) in every arm: quantiles by day of the clock and single courses, each to the bit as `patient` answers it (the request is parsed inside), at typical values; where draws are asked for, the limits of the median over as many of the run's. Lives `slice` patients at a time and lets go in between, which changes no bit; fails when the request is impossible or the signal is raised.
 */
export async function recoverPatients(
  signal: AbortSignal,
  asked: RecoveryRequest,
  facts: Facts,
  { slice, engine, draws: known = [] }: RecoverySetting = {},
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
  const isCancelled = turns(signal);
  const courses = await liveStates(run, { state, slots: Math.max(banded, drawn), first, slice }, isCancelled);
  if (courses === null) return failed(cancelled);
  const forBands = courses.filter(({ slot }) => slot < banded);
  const paths = courses.filter(({ slot }) => slot < drawn).map((course) => pathOf(course, clock));
  const days = seenDays(forBands, clock);
  if (days === null) return ok({ patients: 0, from: 0, arms: [], paths });
  const bands: ArmBands[] = [];
  for (const [arm, { name }] of run.arms.entries()) {
    if (await isCancelled()) return failed(cancelled);
    bands.push(recoveryBands(forBands, clock, { arm, name }, days));
  }
  const draws = known.slice(0, Math.min(read.value.draws ?? 0, request.draws ?? 0));
  const lived = { state, slots: banded, first, slice, days, engine };
  const arms = await recoverDraws(bands, { request, facts, draws }, { clock }, lived, isCancelled);
  if (arms === null) return failed(cancelled);
  return ok({ patients: forBands.length, from: days.from, arms: [...arms], paths });
}
