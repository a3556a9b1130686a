import { ok } from "../../src/base/result.ts";
import type { Lab } from "../../src/lab/lab.ts";

/** A lab that has nothing and never finishes a simulation, with any part replaced. */
export function silentLab(replaced: Partial<Lab> = {}): Lab {
  return {
    open: async ({ table }) => ok({ table, kept: 0, refused: 0, failures: [] }),
    query: async ({ table }) => ok({ table, columns: [], rows: [] }),
    trajectories: async () => ok([]),
    simulate: () => new Promise<never>(() => {}),
    ...replaced,
  };
}
