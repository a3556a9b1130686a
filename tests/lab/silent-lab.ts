import { failed, ok } from "../../src/base/result.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type { Failure } from "../../src/schema/failure.ts";

/** What a lab that has nothing says. */
export const impossible: Failure = { reason: "missing", message: "nothing here", remedy: "ask another lab", place: {} };

/** A lab that has nothing and never finishes what can be cancelled, with any part replaced. */
export function silentLab(replaced: Partial<Lab> = {}): Lab {
  return {
    query: async ({ table }) => ok({ table, columns: [], rows: [] }),
    trajectories: async () => ok([]),
    patient: async () => failed(impossible),
    roster: async () => ok({ patients: [] }),
    recovery: () => new Promise<never>(() => {}),
    influence: () => new Promise<never>(() => {}),
    survival: async () => ok({ groups: [], tests: { logRank: null, gray: [] } }),
    inspect: async () => failed(impossible),
    openOwn: async () => failed(impossible),
    own: async () => ok(null),
    keepOwn: async () => failed(impossible),
    keptOwn: async () => ok(null),
    openKept: async () => failed(impossible),
    closeOwn: async () => ok(null),
    forgetOwn: async () => ok(null),
    simulate: () => new Promise<never>(() => {}),
    ...replaced,
  };
}
