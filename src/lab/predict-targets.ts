import type { Target } from "../schema/target.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import type { Prediction } from "../schema/prediction.ts";
import { unitOf } from "../schema/tested-measure.ts";
import { sampleQuantiles } from "../stats/index.ts";
import { shareOut } from "./share-out.ts";
import type { StudyInput, StudyWorker } from "./study-worker.ts";

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** A share this near to a whole number of the patients was rounded from it. */
const ROUNDED = 5e-4;

/** The number a target states: of a quantile of days the day, of an interval its middle, of a share rounded from a count that count over n. */
export function publishedNumber({ measure, day, value, low, high, n }: Target): number {
  if (measure === "quantile of days") return day ?? NaN;
  if (value === null) return ((low ?? NaN) + (high ?? NaN)) / 2;
  const counted = Math.round(value * (n ?? NaN)) / (n ?? NaN);
  return measure !== null && unitOf(measure) === "share" && Math.abs(value - counted) < ROUNDED ? counted : value;
}

/** How likely a number at least as far out as `value`, twice the smaller side, at most 1. */
export function tailOf(numbers: readonly number[], value: number): number {
  const below = numbers.filter((number) => number <= value).length;
  const above = numbers.filter((number) => number >= value).length;
  return Math.min(1, (2 * Math.min(below, above)) / numbers.length);
}

/** What the simulated studies of one target come to; undefined where none of them could report the number. */
export function predictionOf(target: Target, reported: readonly number[], draws: number): Prediction | undefined {
  const numbers = reported.filter((number) => !Number.isNaN(number));
  if (numbers.length === 0) return undefined;
  const [low90 = NaN, low50 = NaN, median = NaN, high50 = NaN, high90 = NaN] = sampleQuantiles(numbers, LEVELS);
  const value = publishedNumber(target);
  const within = (low: number, high: number): boolean => value >= low && value <= high;
  const outer = within(low90, high90) ? "outer" : "outside";
  return {
    id: target.id,
    value,
    median,
    low50,
    high50,
    low90,
    high90,
    place: within(low50, high50) ? "inner" : outer,
    tail: tailOf(numbers, value),
    draws,
    studies: numbers.length,
  };
}

/**
 * Simulates the study of every target that says how, ten times under each draw, with its number of patients. Workers are prepared here, share the draws and may be any number: the numbers are the same to the bit.
 */
export async function predictTargets(
  input: StudyInput,
  draws: readonly ParameterDraw[],
  seed: number,
  workers: readonly StudyWorker[],
): Promise<readonly Prediction[]> {
  await Promise.all(workers.map((worker) => worker.prepare(input)));
  const tasks = draws.map((draw, row) => ({ draw, row, seed }));
  const found = await shareOut(workers, tasks, (worker, some) => worker.predicted(some));
  return input.targets.flatMap((target, at) => {
    const reported = found.flatMap((byTarget) => byTarget[at] ?? []);
    const prediction = predictionOf(target, reported, draws.length);
    return prediction === undefined ? [] : [prediction];
  });
}

/** predictions.csv: a target a row, numbers with four digits. */
export function predictionsCsv(predictions: readonly Prediction[]): string {
  const head = "id,value,median,low50,high50,low90,high90,place,tail,draws,studies";
  const short = (number: number): string => String(Number(number.toPrecision(4)));
  const lines = predictions.map(({ id, value, median, low50, high50, low90, high90, place, tail, draws, studies }) =>
    [id, ...[value, median, low50, high50, low90, high90].map(short), place, short(tail), draws, studies].join(","),
  );
  return [head, ...lines, ""].join("\n");
}
