import { ok, type Result } from "../base/result.ts";
import { openStudyTables, rankStudies, type StudyRanks } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { calibrateOptions } from "./calibrate-options.ts";
import { dataSources } from "./data-sources.ts";
import { startStudies } from "./start-studies.ts";

/** Draws of the bank for each held-out one: of a few hundred draws of the prior one fits a study's report. */
const BANK = 25;
/** Held-out draws, and simulated patients a study: few will do, because the likelihood knows how few. */
const presets = { budget: 500, seed: 3, patients: 32 } as const;

/** What the ranks of held-out draws came to: the depth of each key's distribution function; `outside` names the keys that leave their own simultaneous 95 % band, of which one in twenty is expected by chance, `outsideOfAll` those that leave the band none of all leaves in 95 % of such runs. */
interface Ranked extends StudyRanks {
  readonly heldOut: number;
  readonly bank: number;
  readonly outside: readonly string[];
  readonly outsideOfAll: readonly string[];
}

/** `ranks [--budget 500]`: simulation-based calibration with so many held-out draws of the prior and 25 times as many others. Undefined where the words after the command's name are no such command. */
export async function ranksCommand(words: readonly string[]): Promise<Result<Ranked, Failure> | undefined> {
  const options = calibrateOptions(words, presets);
  if (options === undefined || !options.ok) return options;
  const { setting, study, workers: count } = options.value;
  const tables = openStudyTables(dataSources);
  if (!tables.ok) return tables;
  const { facts, targets } = tables.value;
  const { workers, end } = startStudies(count);
  const asked = { heldOut: setting.draws, bank: BANK * setting.draws, seed: setting.seed };
  const ranks = await rankStudies({ facts, targets, study }, asked, workers);
  end();
  const under = (limit: number): readonly string[] =>
    Object.entries(ranks.depths).flatMap(([key, depth]) => (depth < limit ? [key] : []));
  return ok({
    heldOut: asked.heldOut,
    bank: asked.bank,
    ...ranks,
    outside: under(ranks.limit),
    outsideOfAll: under(ranks.limitOfAll),
  });
}
