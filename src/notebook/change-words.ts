import type { Notebook } from "../schema/notebook.ts";
import { differences } from "./differences.ts";

const longest = 160;

/** What became different from one notebook to another, in one short line: the first few changes, and how many more; "" where they are equal. */
export function changeWords(one: Notebook, other: Notebook): string {
  const all = differences(one, other);
  let words = "";
  for (const [index, phrase] of all.entries()) {
    const longer = words === "" ? phrase : `${words}; ${phrase}`;
    if (index > 0 && longer.length > longest) return `${words}; ${all.length - index} more`;
    words = longer;
  }
  return words;
}
