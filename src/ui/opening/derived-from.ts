import { differences } from "../../notebook/index.ts";
import type { Notebook } from "../../schema/notebook.ts";

/** A shipped notebook that another was made from, and what has become different. */
export interface Descent {
  readonly title: string;
  readonly differences: readonly string[];
}

/** The shipped notebook with which one shares most of its cells, and at least half of them; null where there is none. */
export function derivedFrom(notebook: Notebook, shipped: readonly Notebook[]): Descent | null {
  const own = new Set(notebook.cells.map((cell) => JSON.stringify(cell)));
  let best: { readonly shared: number; readonly from: Notebook } | null = null;
  for (const from of shipped) {
    const shared = from.cells.filter((cell) => own.has(JSON.stringify(cell))).length;
    if (2 * shared < from.cells.length || (best !== null && shared <= best.shared)) continue;
    best = { shared, from };
  }
  return best === null ? null : { title: best.from.title, differences: differences(best.from, notebook) };
}
