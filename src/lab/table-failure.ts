import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { quoted } from "../schema/quoted.ts";

/** A query of a table that is not open; the remedy names the nearest open one, or all of them. */
export function unknownTable(name: string, open: readonly string[]): Failure {
  return {
    reason: "unknown",
    message: `unknown table: ${quoted(name)}`,
    remedy: instead(name, open, `use ${open.join(", ")}`),
    place: {},
  };
}
