import { ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { decodeLink, writeNotebook } from "../share/index.ts";

/** `unlink LINK`: the notebook in a link as its Markdown file; a whole address, or its fragment with or without #. Undefined where the words after the command's name are no such command. */
export function unlinkCommand(words: readonly string[]): Result<string, Failure> | undefined {
  const [link, ...more] = words;
  if (link === undefined || link.startsWith("--") || more.length > 0) return undefined;
  const opened = decodeLink(link.slice(link.indexOf("#") + 1));
  return opened.ok ? ok(writeNotebook(opened.value.notebook)) : opened;
}
