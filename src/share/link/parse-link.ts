import { failed, ok, type Result } from "../../base/result.ts";
import { quoted } from "../../schema/quoted.ts";
import { forgedName, guardJson } from "./json-guard.ts";
import { copyAgain, type LinkTrouble } from "./link-failure.ts";

/** Reads a link's text as JSON within the limits of depth, values and entries; names that reach the machinery of objects are refused. */
export function parseLink(text: string): Result<unknown, LinkTrouble> {
  const trouble = guardJson(text);
  if (trouble !== null) return failed(trouble);
  try {
    const value: unknown = JSON.parse(text);
    const name = forgedName(value);
    if (name === null) return ok(value);
    const remedy = "no notebook has that name: do not trust where the link came from";
    return failed({ reason: "unknown", what: `forbidden name: ${quoted(name)}`, remedy });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed({ reason: "syntax", what: "text that is not JSON", remedy: copyAgain });
  }
}
