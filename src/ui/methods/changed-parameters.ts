import type { Notebook } from "../../schema/notebook.ts";

/** The values that the populations of a notebook set, by symbol; more than one where populations differ. */
export function changedParameters({ cells }: Pick<Notebook, "cells">): ReadonlyMap<string, readonly number[]> {
  const changed = new Map<string, readonly number[]>();
  for (const cell of cells) {
    if (cell.kind !== "population") continue;
    for (const [symbol, value] of Object.entries(cell.parameters ?? {})) {
      const known = changed.get(symbol) ?? [];
      if (!known.includes(value)) changed.set(symbol, [...known, value]);
    }
  }
  return changed;
}
