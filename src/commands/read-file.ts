import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { commandFailure } from "./command-failure.ts";

/** The text of a file, or why it cannot be read; what is not UTF-8 is refused, because two different words could become one. */
export function readText(file: string): Result<string, Failure> {
  try {
    const bytes = readFileSync(file);
    if (isUtf8(bytes)) return ok(bytes.toString("utf8"));
    return failed(commandFailure("syntax", `text that is not UTF-8: ${file}`, "save it again as UTF-8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed(commandFailure("missing", `unreadable file: ${file} (${why})`, "name a file that can be read"));
  }
}

/** What the JSON of a file says, unchecked. */
export function readJson(file: string): Result<unknown, Failure> {
  const text = readText(file);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const remedy = "write it as reference/trajectories.json is written";
    return failed(commandFailure("syntax", `invalid JSON: ${file} (${why})`, remedy));
  }
}
