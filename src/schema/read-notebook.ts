import { isRecord } from "../base/is-record.ts";
import type { Result } from "../base/result.ts";
import { migrated } from "./migration.ts";
import { Notebook } from "./notebook.ts";
import { type Objection, readBy } from "./objection.ts";

/** What a notebook says without the number of its format, which the schema does not know: in memory every notebook is of the present one. */
export function withoutFormat(data: unknown): unknown {
  if (!isRecord(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== "format"));
}

/** Reads plain data of any format this version knows as a notebook. */
export function readNotebook(data: unknown): Result<Notebook, Objection> {
  const present = migrated(data);
  return present.ok ? readBy(Notebook, withoutFormat(present.value)) : present;
}
