import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { quoted } from "../schema/quoted.ts";

/** The failure of a query that names a column its table lacks. */
export function unknownColumn(table: string, name: string, columns: ReadonlyMap<string, unknown>): Failure {
  return {
    reason: "unknown",
    message: `unknown column: ${quoted(name)} (table ${table})`,
    remedy: instead(name, columns.keys(), `use ${[...columns.keys()].join(", ")}`),
    place: { column: name },
  };
}
