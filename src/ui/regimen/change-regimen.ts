import { failed, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { readBy } from "../../schema/objection.ts";
import { RegimenCell } from "../../schema/regimen-cell.ts";
import { withCellChanged } from "../document/change-cells.ts";

/** What is said of a thing, without what is not: settings that are undefined are left out. */
export function said(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** The notebook with some settings of a regimen changed (undefined: left out); refused, with what is allowed, where the schema does not take them. */
export function changeRegimen(
  notebook: Notebook,
  cell: RegimenCell,
  changes: Readonly<Record<string, unknown>>,
): Result<Notebook, Failure> {
  const read = readBy(RegimenCell, said({ ...cell, ...changes }));
  if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
  return withCellChanged(notebook, read.value);
}
