import { engineOf, logLikelihood, STUDIED_KEYS, studyModel, type StudySetting } from "../model/index.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import { familySize, sampleQuantile, temperedWeights, weightedSize } from "../stats/index.ts";
import { calibrate, type Calibration, type CalibrationSetting } from "./calibrate.ts";
import { shareOut } from "./share-out.ts";
import type { StudyInput, StudyWorker } from "./study-worker.ts";

/** What would have been found under another setting of the studies: from how many draws, what these are worth, and the mean of each key the studies depend on. */
export interface SensitivityRow {
  readonly variant: string;
  /** How it was found: the shipped draws as they are, these weighted, or a run of its own. */
  readonly way: "shipped" | "weighted" | "own run";
  readonly draws: number;
  /** How many independent draws the means are worth: by the weights, the same for each key; in a run of its own by families of the sampler, that of the middle key and that of the least one. */
  readonly worth: number;
  readonly least: number;
  readonly means: Readonly<Record<string, number>>;
}

type Changes = Partial<StudySetting>;

/** Where weighting leaves so small a share of the draws worth something, it says nothing. */
const LEAST_WORTH = 0.1;

/** Settings that need no further simulation, and such that do. */
const READINGS: Readonly<Record<string, Changes>> = {
  "40 resolved": { resolved: 40 },
  "60 resolved": { resolved: 60 },
  "durations from diagnosis": { fromDiagnosis: 1 },
  "durations from transplant": { fromDiagnosis: 0 },
};
const SIMULATIONS: Readonly<Record<string, Changes>> = {
  "window 28 d": { window: 28 },
  "window 90 d": { window: 90 },
  "window 112 d": { window: 112 },
  "other simulated patients": { seed: 8 },
};

/** Means of draws, weighted. */
export function weightedRow(
  { variant, way }: Pick<SensitivityRow, "variant" | "way">,
  draws: readonly ParameterDraw[],
  weights: ArrayLike<number>,
): SensitivityRow {
  const all = Float64Array.from(weights);
  const total = all.reduce((sum, weight) => sum + weight, 0);
  const meanOf = (key: string): number =>
    draws.reduce((sum, draw, row) => sum + (all[row] ?? NaN) * (draw[key] ?? NaN), 0) / total;
  const worth = weightedSize(all);
  return {
    variant,
    way,
    draws: draws.length,
    worth,
    least: worth,
    means: Object.fromEntries([...STUDIED_KEYS].map((key) => [key, meanOf(key)])),
  };
}

/** The draws of a calibration as they are, and weighted by what their likelihood would be under other settings of the studies over what it was. Workers are prepared here. */
export async function sensitivityRows(
  input: StudyInput,
  draws: readonly ParameterDraw[],
  workers: readonly StudyWorker[],
): Promise<readonly SensitivityRow[]> {
  const logsUnder = async (simulated: Changes, readings: readonly Changes[]): Promise<readonly Float64Array[]> => {
    const study = { ...input.study, ...simulated };
    const model = studyModel(input.facts, input.targets, study, engineOf(null));
    await Promise.all(workers.map((worker) => worker.prepare({ ...input, study })));
    const expected = await shareOut(workers, draws, (worker, some) => worker.expected(some));
    return readings.map((changes) =>
      Float64Array.from(expected, (found) => logLikelihood(model.likelihoods(found, { ...study, ...changes }))),
    );
  };
  const [base = new Float64Array(), ...read] = await logsUnder({}, [{}, ...Object.values(READINGS)]);
  const found: (readonly [variant: string, logs: Float64Array])[] = Object.keys(READINGS).map((variant, index) => [
    variant,
    read[index] ?? new Float64Array(),
  ]);
  for (const [variant, changes] of Object.entries(SIMULATIONS)) {
    const [logs = new Float64Array()] = await logsUnder(changes, [{}]);
    found.push([variant, logs]);
  }
  const equal = new Float64Array(draws.length).fill(1);
  return [
    weightedRow({ variant: "as shipped", way: "shipped" }, draws, equal),
    ...found.map(([variant, logs]) => {
      const ratios = logs.map((log, row) => log - (base[row] ?? NaN));
      return weightedRow({ variant, way: "weighted" }, draws, temperedWeights(ratios, 1));
    }),
  ];
}

/** The row of a sample drawn anew, every draw counting alike, and worth what the families of its sampler leave, as in posterior-diagnostics.csv. */
export function ownRow(variant: string, { draws, sample }: Pick<Calibration, "draws" | "sample">): SensitivityRow {
  const equal = draws.map(() => 1);
  const worths = [...STUDIED_KEYS].map((key) =>
    familySize(
      draws.map((draw) => draw[key] ?? NaN),
      sample.family,
    ),
  );
  const row = weightedRow({ variant, way: "own run" }, draws, equal);
  return { ...row, worth: sampleQuantile(worths, 0.5), least: Math.min(...worths) };
}

/**
 * Rows of samples drawn anew: one under each setting that weighting the shipped draws does not reach (fewer than a tenth of them worth something), and one under the shipped setting that starts elsewhere. `report` hears which is begun.
 */
export async function ownRows(
  input: StudyInput,
  weighted: readonly SensitivityRow[],
  setting: CalibrationSetting,
  workers: readonly StudyWorker[],
  report: (variant: string) => void,
): Promise<readonly SensitivityRow[]> {
  const [shipped] = weighted;
  const settings = { ...READINGS, ...SIMULATIONS };
  const unreached = weighted.filter(({ worth }) => worth < LEAST_WORTH * (shipped?.worth ?? NaN));
  const rows: SensitivityRow[] = [];
  for (const { variant } of [...unreached, { variant: "started elsewhere" }]) {
    report(variant);
    const study = { ...input.study, ...settings[variant] };
    rows.push(ownRow(variant, await calibrate({ ...input, study }, setting, workers, () => undefined)));
  }
  return rows;
}

/** posterior-sensitivity.csv: a setting a row, how it was found, how many draws it has and what these are worth, then the mean of each key. */
export function sensitivityCsv(rows: readonly SensitivityRow[]): string {
  const keys = [...STUDIED_KEYS];
  const short = (value: number): string => String(Number(value.toPrecision(4)));
  const lines = rows.map(({ variant, way, draws, worth, least, means }) =>
    [variant, way, draws, short(worth), short(least), ...keys.map((key) => short(means[key] ?? NaN))].join(","),
  );
  return [["variant", "way", "draws", "worth", "least", ...keys].join(","), ...lines, ""].join("\n");
}
