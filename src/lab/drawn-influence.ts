import { correlationLimits } from "../base/correlation-limits.ts";
import { failed, ok, type Result } from "../base/result.ts";
import { openDraw } from "../model/index.ts";
import type { DrawnInfluence, DrawnOutcome, Leaning, Limited } from "../schema/drawn-influence.ts";
import { InfluenceRequest } from "../schema/drawn-influence.ts";
import type { Failure } from "../schema/failure.ts";
import { readBy } from "../schema/objection.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import { endMeans, partialRankCorrelations, sampleQuantiles } from "../stats/index.ts";
import { measurementsOf } from "./candidate-studies.ts";
import type { DrawKeeper, DrawnCourse } from "./draw-keeper.ts";
import { mattering } from "./mattering.ts";
import type { Tables } from "./open-tables.ts";
import type { Pool } from "./pool.ts";
import { simulateRun } from "./simulate-run.ts";

/** Three shares that add up to 1 are two numbers. */
const TIED = "classCellular";
/** Draws fewer than which say nothing of ends. */
const FEWEST = 10;

const withoutDraws: Failure = {
  reason: "missing",
  message: "too few parameter draws in this run",
  remedy: `Give the run draws, at least ${FEWEST}: draws: 200.`,
  place: {},
};

/** An outcome of the course of a draw; NaN where the horizon does not reach it. */
function outcomeOf({ independent, lost, units, days }: DrawnCourse, outcome: DrawnOutcome, day: number): number {
  switch (outcome) {
    case "independent":
      return 100 * (independent[Math.min(day, independent.length - 1)] ?? NaN);
    case "lost":
      return 100 * (lost[Math.min(day, lost.length - 1)] ?? NaN);
    case "days":
      return days["365"] ?? days["180"] ?? NaN;
    case "units":
      return units;
  }
}

/** What the asked arm came to under each draw: as kept from the run, else from a run of this alone, which gives the same bits. */
async function coursesOf(
  signal: AbortSignal,
  { run, arm }: InfluenceRequest,
  { tables, threads, kept }: DrawnFrom,
): Promise<Result<readonly (DrawnCourse | null)[], Failure>> {
  const arms = run.arms.filter((own) => own.arm === arm);
  if (arms.length === 0) {
    return failed({ ...withoutDraws, message: `no arm ${arm}`, remedy: "Name an arm of the run." });
  }
  const known = kept.find(run, arm);
  if (known !== undefined) return ok(known);
  const alone = { ...run, arms };
  const lived = await simulateRun(signal, alone, () => undefined, { tables, threads, kept });
  return lived.ok ? ok(kept.find(alone, arm) ?? []) : lived;
}

/** How outcomes lean on each number that varies between draws, farthest first. */
function leaningsOf(
  draws: readonly ParameterDraw[],
  outcomes: readonly number[],
  matters: (key: string) => boolean,
  seed: number,
): readonly Leaning[] {
  const keys = Object.keys(draws[0] ?? {}).filter(
    (key) => matters(key) && new Set(draws.map((draw) => draw[key])).size > 1,
  );
  const column = (key: string): readonly number[] => draws.map((draw) => draw[key] ?? NaN);
  const free = keys.filter((key) => key !== TIED);
  const told = draws.length > free.length + 4 && new Set(outcomes).size > 1;
  const correlations = told ? partialRankCorrelations(free.map(column), outcomes) : [];
  const correlationOf = (key: string): Limited | null => {
    const value = correlations[free.indexOf(key)];
    return value === undefined ? null : { value, ...correlationLimits(value, draws.length, free.length - 1) };
  };
  return keys
    .map((key) => ({ key, ...endMeans(column(key), outcomes, seed), correlation: correlationOf(key) }))
    .toSorted((one, other) => Math.abs(other.span.value) - Math.abs(one.span.value));
}

/** What an answer about draws is made from. */
interface DrawnFrom {
  readonly tables: Tables;
  readonly threads: Pool;
  readonly kept: DrawKeeper;
}

/**
 * What an outcome of one arm of a run under draws leans on (the request is parsed inside): means at both ends of each number with limits, partial rank correlations, and what studies not yet done would remove of its variance. The same to the bit whether the run was kept or is simulated again, by any number of threads. Fails where the run has fewer than ten draws, is impossible, or the signal is raised.
 */
export async function drawnInfluence(
  signal: AbortSignal,
  asked: unknown,
  from: DrawnFrom,
): Promise<Result<DrawnInfluence, Failure>> {
  const read = readBy(InfluenceRequest, asked);
  if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
  const { run, outcome, day, arm } = read.value;
  if ((run.draws ?? 0) < FEWEST) return failed(withoutDraws);
  const courses = await coursesOf(signal, read.value, from);
  if (!courses.ok) return courses;
  const lived = courses.value.flatMap((own, index) => {
    const draw = from.tables.draws[index];
    const value = own === null ? NaN : outcomeOf(own, outcome, day);
    return draw === undefined || Number.isNaN(value) ? [] : [{ number: index + 1, draw: openDraw(run, draw), value }];
  });
  if (lived.length < FEWEST) return failed(withoutDraws);
  const { facts, studies } = from.tables;
  const expectations = from.tables.expectations();
  if (!expectations.ok) return expectations;
  const values = lived.map(({ value }) => value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const [lower = NaN, upper = NaN] = sampleQuantiles(values, [0.05, 0.95]);
  const matters = mattering({ ...run, arms: run.arms.filter((own) => own.arm === arm) }, facts);
  const draws = lived.map(({ draw }) => draw);
  return ok({
    draws: lived.length,
    patients: run.patients,
    mean,
    sd: Math.sqrt(squares / (values.length - 1)),
    lower,
    upper,
    leanings: [...leaningsOf(draws, values, matters, run.seed)],
    measurements: [...measurementsOf(lived, values, { seed: run.seed, studies, expectations: expectations.value })],
  });
}
