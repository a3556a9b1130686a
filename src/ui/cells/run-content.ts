import type { Notebook } from "../../schema/notebook.ts";

const known = new WeakMap<Notebook, string>();

/** All of a notebook that figures and tables may depend on, as one text: equal as long as nothing but its prose and title has changed, so that typing redraws no figure. */
export function runContent(notebook: Notebook): string {
  const before = known.get(notebook);
  if (before !== undefined) return before;
  const cells = notebook.cells.filter(({ kind }) => kind !== "prose");
  const content = JSON.stringify({ ...notebook, title: "", cells });
  known.set(notebook, content);
  return content;
}
