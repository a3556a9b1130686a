import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { ok, type Result } from "../base/result.ts";
import { studySetting, workersFor } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { seedOption, wholeNumbers } from "./option.ts";

const most = { draws: 100_000, patients: 100_000, workers: 64 } as const;
const wholeNames = ["draws", "patients", "workers"] as const;

/** What studies are simulated under the shipped draws with, and where the file goes. */
export interface DrawnOptions {
  /** So many of the first draws; undefined: all. */
  readonly draws: number | undefined;
  /** Simulated patients that each draw's studies are drawn from. */
  readonly patients: number;
  /** Undefined: none was given, or the command takes none. */
  readonly seed: number | undefined;
  readonly workers: number;
  readonly out: string;
}

/** Reads the words after a command that simulates studies under the shipped draws; a seed only where it `takesSeed`. Undefined where the words are no such command; throws as parseArgs does at an option it does not know. */
export function drawnOptions(
  words: readonly string[],
  { takesSeed }: { readonly takesSeed: boolean },
): Result<DrawnOptions, Failure> | undefined {
  const text = { type: "string" } as const;
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { draws: text, patients: text, seed: text, workers: text, out: text },
  });
  if (positionals.length > 0 || (values.seed !== undefined && !takesSeed)) return undefined;
  const numbers = wholeNumbers(values, most, wholeNames);
  if (!numbers.ok) return numbers;
  const seed = seedOption(values.seed);
  if (!seed.ok) return seed;
  const { draws, patients, workers } = numbers.value;
  return ok({
    draws,
    patients: patients ?? studySetting.patients,
    seed: seed.value,
    workers: workers ?? workersFor(availableParallelism()),
    out: values.out ?? "data",
  });
}
