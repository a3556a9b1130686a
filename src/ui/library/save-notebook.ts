import { saveText } from "../own/save-text.ts";
import { fileName } from "../share/file-name.ts";

/** Saves the Markdown of a notebook as a file named for its title: a download of the browser's own. */
export function saveNotebook(title: string, text: string): void {
  saveText(`${fileName(title)}.md`, text, "text/markdown;charset=utf-8");
}
