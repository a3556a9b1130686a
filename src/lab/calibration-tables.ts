import { isStudied, type Prior, priorsOf } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import { familySize, splitRHat } from "../stats/index.ts";
import type { Calibration } from "./calibrate.ts";

const DIGITS = 5;
/** What is smaller is written as 0: a table has no exponents. */
const SMALLEST = 1e-6;

function written(value: number): string {
  return Math.abs(value) < SMALLEST ? "0" : String(Number(value.toPrecision(DIGITS)));
}

/** A draw as it is written: five digits, and shares with five decimals that still add up to 1. */
function writtenValues({ keys }: Prior, draw: ParameterDraw): readonly string[] {
  const values = keys.map((key) => draw[key] ?? NaN);
  if (values.length === 1) return values.map(written);
  const rounded = values.slice(0, -1).map((value) => Number(value.toFixed(DIGITS)));
  const last = 1 - rounded.reduce((sum, value) => sum + value, 0);
  return [...rounded, Math.max(0, Number(last.toFixed(DIGITS)))].map(String);
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.join(",")}\n`).join("");
}

/** posterior.csv: a draw a row, numbered from 1 in random order, a column a key. */
export function posteriorCsv(facts: Facts, { draws, order }: Pick<Calibration, "draws" | "order">): string {
  const priors = priorsOf(facts);
  const rows = order.map((at, index) => [
    index + 1,
    ...priors.flatMap((prior) => writtenValues(prior, draws[at] ?? {})),
  ]);
  return csv([["draw", ...priors.flatMap(({ keys }) => keys)], ...rows]);
}

function moments(values: readonly number[]): readonly [mean: number, sd: number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return [mean, Math.sqrt(squares / (values.length - 1))];
}

const short = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(4))) : "");

/** posterior-diagnostics.csv: for each key whether any study tells of it, mean and SD of prior and posterior and the ratio of the SDs, how many independent draws its mean is worth, and how far the islands of the sample disagree (split R-hat); blank where all draws are one. */
export function diagnosticsCsv({
  draws,
  prior,
  islands,
  sample,
}: Pick<Calibration, "draws" | "prior" | "islands" | "sample">): string {
  const perIsland = draws.length / islands;
  const rows = Object.keys(draws[0] ?? {}).map((key) => {
    const values = draws.map((draw) => draw[key] ?? NaN);
    const [priorMean, priorSd] = moments(prior.map((draw) => draw[key] ?? NaN));
    const [mean, sd] = moments(values);
    const chains = Array.from({ length: islands }, (_, at) => values.slice(at * perIsland, (at + 1) * perIsland));
    const numbers = [priorMean, priorSd, mean, sd, sd / priorSd, familySize(values, sample.family), splitRHat(chains)];
    return [key, isStudied(key) ? "yes" : "no", ...numbers.map(short)];
  });
  return csv([
    ["key", "studied", "priorMean", "priorSd", "posteriorMean", "posteriorSd", "ratio", "worth", "rHat"],
    ...rows,
  ]);
}

/** posterior-run.csv: how the draws came about, a name and a value a row; the levels of the sampler last. */
export function calibrationRunCsv(
  { sample, simulated, draws, islands }: Pick<Calibration, "sample" | "simulated" | "draws" | "islands">,
  stated: Readonly<Record<string, string | number>>,
): string {
  const levels = sample.levels.flatMap(({ temperature, acceptance, families }, index) => [
    [`temperature ${index + 1}`, short(temperature)],
    [`acceptance ${index + 1}`, short(acceptance)],
    [`families ${index + 1}`, families],
  ]);
  const facts = { ...stated, draws: draws.length, islands, simulated };
  return csv([["name", "value"], ...Object.entries(facts), ...levels]);
}
