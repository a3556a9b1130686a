import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { failed, ok, type Result } from "../base/result.ts";
import { type CalibrationSetting, type StudySetting, studySetting, workersFor } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { quoted } from "../schema/quoted.ts";
import { commandFailure } from "./command-failure.ts";
import { seedOption, wholeNumbers } from "./option.ts";

/** Draws, in 8 islands of 56, and moves of each at a temperature, unless something else is asked. */
const preset = { budget: 448, moves: 3, seed: 1, patients: studySetting.patients } as const;
const clocks: Readonly<Record<string, number>> = { either: studySetting.fromDiagnosis, diagnosis: 1, transplant: 0 };
/** The largest whole number each option takes. */
const most = { budget: 100_000, moves: 100, patients: 100_000, "n-resolved": 66, window: 112, workers: 64 } as const;
const wholeNames = ["budget", "moves", "patients", "n-resolved", "window", "workers"] as const;

/** What a calibration is asked to be, and where its files go. */
export interface CalibrateOptions {
  readonly setting: CalibrationSetting;
  readonly study: StudySetting;
  readonly workers: number;
  readonly out: string;
}

function clockOption(text = "either"): Result<number, Failure> {
  const share = Object.hasOwn(clocks, text) ? clocks[text] : undefined;
  if (share !== undefined) return ok(share);
  const remedy = instead(text, Object.keys(clocks), `use ${Object.keys(clocks).join(", ")}`);
  return failed(commandFailure("unknown", `unknown --clock: ${quoted(text)}`, remedy));
}

/** Reads the words after `calibrate`, where nothing is said as `presets` have it. Undefined where they are no such command; throws as parseArgs does at an option it does not know. */
export function calibrateOptions(
  words: readonly string[],
  presets: { readonly budget: number; readonly seed: number; readonly patients: number } = preset,
): Result<CalibrateOptions, Failure> | undefined {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      budget: { type: "string" },
      moves: { type: "string" },
      patients: { type: "string" },
      seed: { type: "string" },
      "n-resolved": { type: "string" },
      clock: { type: "string" },
      window: { type: "string" },
      workers: { type: "string" },
      out: { type: "string" },
    },
  });
  if (positionals.length > 0) return undefined;
  const numbers = wholeNumbers(values, most, wholeNames);
  if (!numbers.ok) return numbers;
  const whole = numbers.value;
  const seed = seedOption(values.seed);
  if (!seed.ok) return seed;
  const fromDiagnosis = clockOption(values.clock);
  if (!fromDiagnosis.ok) return fromDiagnosis;
  return ok({
    setting: {
      draws: whole.budget ?? presets.budget,
      moves: whole.moves ?? preset.moves,
      seed: seed.value ?? presets.seed,
    },
    study: {
      seed: studySetting.seed,
      patients: whole.patients ?? presets.patients,
      resolved: whole["n-resolved"] ?? studySetting.resolved,
      fromDiagnosis: fromDiagnosis.value,
      window: whole.window ?? studySetting.window,
    },
    workers: whole.workers ?? workersFor(availableParallelism()),
    out: values.out ?? "data",
  });
}
