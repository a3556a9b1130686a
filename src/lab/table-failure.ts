import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { quoted } from "../schema/quoted.ts";

/** A reader's file under the name of a shipped table. */
export function tableTaken(table: string): Failure {
  return {
    reason: "duplicate",
    message: `taken table name: ${quoted(table)}`,
    remedy: "choose another name: this one holds published data",
    place: {},
  };
}

/** One reader's file more than `most`. */
export function tooManyTables(most: number): Failure {
  return {
    reason: "limit",
    message: `too many open tables: ${most + 1}`,
    remedy: `open at most ${most}, or open the file under a name in use`,
    place: {},
  };
}

/** A query of a table that is not open; the remedy names the nearest open one, or all of them. */
export function unknownTable(name: string, open: readonly string[]): Failure {
  return {
    reason: "unknown",
    message: `unknown table: ${quoted(name)}`,
    remedy: instead(name, open, `use ${open.join(", ")}`),
    place: {},
  };
}
