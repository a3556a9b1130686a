import { failed, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { parseNotebook } from "../../share/index.ts";

/** What of a file is needed to take it: a browser's File, or a test's. */
export type NotebookFile = Pick<File, "name" | "size" | "text">;

/** More bytes than any notebook has: such a file is not read at all. */
const most = 1_000_000;

/** The notebook in the files a reader chose or dropped: one Markdown file. */
export async function takeNotebook(files: readonly NotebookFile[]): Promise<Result<Notebook, Failure>> {
  const [file] = files;
  const refuse = (reason: Failure["reason"], message: string, remedy: string): Result<Notebook, Failure> =>
    failed({ reason, message, remedy, place: file === undefined ? {} : { file: file.name } });
  if (file === undefined)
    return refuse("missing", "no file: nothing was chosen", "choose a notebook, a file that ends in .md");
  if (files.length > 1) return refuse("limit", `several files: ${files.length} were dropped`, "open one at a time");
  if (file.size > most) {
    return refuse("limit", `oversized file: ${file.name}`, "choose a notebook: at most 256 kB of Markdown");
  }
  try {
    return parseNotebook(await file.text(), file.name);
  } catch {
    return refuse("missing", `unreadable file: the browser could not read it (${file.name})`, "choose the file again");
  }
}
