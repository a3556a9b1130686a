import { assert } from "../base/assert.ts";
import { isRecord } from "../base/is-record.ts";
import { failed, ok, type Result } from "../base/result.ts";
import { controlsTakeDollar } from "./migration-2.ts";
import type { Objection } from "./objection.ts";
import { quoted } from "./quoted.ts";

/** A notebook as a file or a link says it, before any schema has seen it: front matter and cells as plain data. */
export type PlainNotebook = Readonly<Record<string, unknown>>;

/** One step of the format: from the number before to `to`. It changes what cells say and never how many there are; what it does not know it leaves as it is. */
export interface MigrationStep {
  readonly to: number;
  /** What became different, for the changelog. */
  readonly says: string;
  readonly step: (notebook: PlainNotebook) => PlainNotebook;
}

/** The steps from format 1, which files without a number have, to the present one. Throws unless each leads on from the one before, because a gap is a bug. */
export function migrationChain(steps: readonly MigrationStep[]): readonly MigrationStep[] {
  for (const [index, { to }] of steps.entries())
    assert(to === index + 2, `a gap in the migrations before format ${to}`);
  return steps;
}

/** Every step there is. */
export const migrations = migrationChain([controlsTakeDollar]);

/** The number of the present format. */
export const currentFormat = migrations.length + 1;

const currentModel = 1;

function newer(setting: string, what: string, reads: string): Objection {
  const message = `written by a newer Erythron: ${what} (this one ${reads})`;
  const remedy = "open it in that Erythron, or ask for a file of an older one";
  return { path: [setting], failure: { reason: "unknown", message, remedy, place: {} } };
}

/** That a notebook was written for a model this version does not have yet; null where it was not. */
function newerModel(model: unknown): Objection | null {
  const version = typeof model === "string" ? /^prca@([1-9]\d{0,8})$/.exec(model)?.[1] : undefined;
  if (version === undefined || Number(version) <= currentModel) return null;
  return newer("model", `model prca@${version}`, `runs prca@${currentModel}`);
}

/**
 * A notebook of any format up to the last of `chain` in the last one, with its number in it; what is no notebook at all stays as it is, for the schema to refuse. Refused: a format that is no number from 1, and a format or a model version this version does not know yet.
 */
export function migrated(data: unknown, chain: readonly MigrationStep[] = migrations): Result<unknown, Objection> {
  if (!isRecord(data)) return ok(data);
  const last = chain.length + 1;
  const format: unknown = Object.hasOwn(data, "format") ? data["format"] : 1;
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1) {
    const remedy = `use a whole number from 1 to ${last}; files without one are of format 1`;
    const message = `wrong format: ${quoted(format)}`;
    return failed({ path: ["format"], failure: { reason: "shape", message, remedy, place: {} } });
  }
  const ahead = [
    ...(format > last ? [newer("format", `format ${format}`, `reads up to ${last}`)] : []),
    ...[newerModel(data["model"])].filter((objection) => objection !== null),
  ];
  if (ahead.length > 0) return failed(...ahead);
  const steps = chain.slice(format - 1);
  return ok({ ...steps.reduce<PlainNotebook>((notebook, { step }) => step(notebook), data), format: last });
}
