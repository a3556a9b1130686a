import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { failed, ok, type Result } from "../base/result.ts";
import { outcomeMeasures, workersFor } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { quoted } from "../schema/quoted.ts";
import { simulateSettings } from "../schema/simulate-settings.ts";
import { commandFailure } from "./command-failure.ts";
import { seedOption, wholeNumbers } from "./option.ts";

/** Rows of each of the two samples, patients of each draw, and the seed of the samples. */
const preset = { rows: 256, patients: 128, seed: 1 } as const;
const most = { rows: 100_000, patients: 100_000, workers: 64, day: simulateSettings.horizon.high } as const;
const wholeNames = ["rows", "patients", "workers", "day"] as const;

/** What an influence is asked of; what is undefined the notebook says. */
export interface InfluenceOptions {
  readonly file: string;
  readonly run: string | undefined;
  readonly arm: string;
  readonly measure: (typeof outcomeMeasures)[number];
  readonly day: number | undefined;
  readonly rows: number;
  readonly patients: number;
  readonly seed: number;
  readonly workers: number;
  /** The folder influence.csv is written to; undefined: none is. */
  readonly out: string | undefined;
}

function measureOption(text = "independent"): Result<InfluenceOptions["measure"], Failure> {
  const measure = outcomeMeasures.find((name) => name === text);
  if (measure !== undefined) return ok(measure);
  const remedy = instead(text, outcomeMeasures, `use ${outcomeMeasures.join(" or ")}`);
  return failed(commandFailure("unknown", `unknown --outcome: ${quoted(text)}`, remedy));
}

/** Reads the words after `influence`. Undefined where they are no such command; throws as parseArgs does at an option it does not know. */
export function influenceOptions(words: readonly string[]): Result<InfluenceOptions, Failure> | undefined {
  const text = { type: "string" } as const;
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      run: text,
      arm: text,
      outcome: text,
      day: text,
      rows: text,
      patients: text,
      seed: text,
      workers: text,
      out: text,
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.arm === undefined) return undefined;
  const numbers = wholeNumbers(values, most, wholeNames);
  if (!numbers.ok) return numbers;
  const whole = numbers.value;
  const seed = seedOption(values.seed);
  if (!seed.ok) return seed;
  const measure = measureOption(values.outcome);
  if (!measure.ok) return measure;
  return ok({
    file,
    run: values.run,
    arm: values.arm,
    measure: measure.value,
    day: whole.day,
    rows: whole.rows ?? preset.rows,
    patients: whole.patients ?? preset.patients,
    seed: seed.value ?? preset.seed,
    workers: whole.workers ?? workersFor(availableParallelism()),
    out: values.out,
  });
}
