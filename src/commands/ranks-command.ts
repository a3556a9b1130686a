import { ok, type Result } from "../base/result.ts";
import { openTables, rankStudies } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { calibrateOptions } from "./calibrate-options.ts";
import { dataSources } from "./data-sources.ts";
import { startStudies } from "./start-studies.ts";

/** Draws of the bank for each held-out one: of a few hundred draws of the prior one fits a study's report. */
const BANK = 25;
/** Held-out draws, and simulated patients a study: few will do, because the likelihood knows how few. */
const presets = { budget: 500, seed: 3, patients: 32 } as const;

/** What the ranks of held-out draws came to: `outside` names the keys whose distribution function leaves the simultaneous 95 % band. */
interface Ranked {
  readonly heldOut: number;
  readonly bank: number;
  readonly worth: number;
  readonly limit: number;
  readonly depths: Readonly<Record<string, number>>;
  readonly outside: readonly string[];
}

/** `ranks [--budget 500]`: simulation-based calibration with so many held-out draws of the prior and 25 times as many others. Undefined where the words after the command's name are no such command. */
export async function ranksCommand(words: readonly string[]): Promise<Result<Ranked, Failure> | undefined> {
  const options = calibrateOptions(words, presets);
  if (options === undefined || !options.ok) return options;
  const { setting, study, workers: count } = options.value;
  const tables = openTables(dataSources);
  if (!tables.ok) return tables;
  const { facts, targets } = tables.value;
  const { workers, end } = startStudies(count);
  const asked = { heldOut: setting.draws, bank: BANK * setting.draws, seed: setting.seed };
  const { limit, worth, depths } = await rankStudies({ facts, targets, study }, asked, workers);
  end();
  const outside = Object.entries(depths).flatMap(([key, depth]) => (depth < limit ? [key] : []));
  return ok({ heldOut: asked.heldOut, bank: asked.bank, worth, limit, depths, outside });
}
