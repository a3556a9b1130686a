import { assert } from "../../base/assert.ts";
import { migrated, migrations } from "../../schema/migration.ts";

/** A frozen notebook that links start from, as its file's words in JSON: names in the file's order, in the format of its time. */
export interface LinkBase {
  readonly format: number;
  readonly cells: readonly unknown[];
  readonly [setting: string]: unknown;
}

function isBase(value: unknown): value is LinkBase {
  if (typeof value !== "object" || value === null) return false;
  return "format" in value && typeof value.format === "number" && "cells" in value && Array.isArray(value.cells);
}

/** A base from its JSON; throws at a text that is none, because that is a bug. */
export function linkBase(text: string): LinkBase {
  const base: unknown = JSON.parse(text);
  assert(isBase(base), "a base without format or cells");
  return base;
}

/** The base as a notebook of a later format has it, cell for cell; as it is in its own format, an earlier one, or one that does not exist. */
export function baseIn(base: LinkBase, format: unknown): LinkBase {
  const known = typeof format === "number" && Number.isInteger(format) && format <= migrations.length + 1;
  if (!known || format <= base.format) return base;
  const later = migrated(base, migrations.slice(0, format - 1));
  assert(later.ok && isBase(later.value), "a base that cannot be migrated");
  return later.value;
}
