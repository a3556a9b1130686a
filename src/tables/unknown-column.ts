import { nearest } from "../base/nearest.ts";
import type { Failure } from "../schema/failure.ts";
import { quoted } from "../schema/quoted.ts";

/** The failure of a query that names a column its table lacks. */
export function unknownColumn(table: string, name: string, columns: ReadonlyMap<string, unknown>): Failure {
  const meant = nearest(name, columns.keys());
  return {
    reason: "unknown",
    message: `unknown column: ${quoted(name)} (table ${table})`,
    remedy: meant === null ? `use ${[...columns.keys()].join(", ")}` : `did you mean ${quoted(meant)}?`,
    place: { column: name },
  };
}
