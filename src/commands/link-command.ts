import type { Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { parseNotebook, shareLink } from "../share/index.ts";
import { readText } from "./read-file.ts";

/** `link NOTEBOOK.md`: a notebook as the fragment of an address, without its #. Undefined where the words after the command's name are no such command. */
export function linkCommand(words: readonly string[]): Result<string, Failure> | undefined {
  const [file, ...more] = words;
  if (file === undefined || file.startsWith("-") || more.length > 0) return undefined;
  const text = readText(file);
  if (!text.ok) return text;
  const notebook = parseNotebook(text.value, file);
  return notebook.ok ? shareLink(notebook.value) : notebook;
}
