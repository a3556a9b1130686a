import type { RuntimeView } from "../../notebook/index.ts";

/** The values that the populations of a notebook set, by symbol; more than one where populations differ. */
export function changedParameters({ plan }: Pick<RuntimeView, "plan">): ReadonlyMap<string, readonly number[]> {
  const changed = new Map<string, readonly number[]>();
  for (const { settled } of plan.cells) {
    if (settled?.kind !== "population") continue;
    for (const [symbol, value] of Object.entries(settled.parameters ?? {})) {
      const known = changed.get(symbol) ?? [];
      if (!known.includes(value)) changed.set(symbol, [...known, value]);
    }
  }
  return changed;
}
