import type { Notebook } from "../../schema/notebook.ts";

/** One line for a chat: the notebook's title, what it is, and its address. */
export function chatLine({ title, model }: Notebook, url: string): string {
  return `${title} (simulated, ${model}; a research and teaching model, not advice): ${url}`;
}
