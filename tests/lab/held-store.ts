import type { CaseStore, StoredCases } from "../../src/lab/open-lab.ts";

/** A store in a variable; `holds` says what is in it, `refuse` makes it fail like a browser without room. */
export interface HeldStore extends CaseStore {
  holds: unknown;
  refuse: boolean;
}

export function heldStore(holds?: unknown): HeldStore {
  return {
    holds,
    refuse: false,
    async load() {
      if (this.refuse) throw new Error("no room");
      return structuredClone(this.holds);
    },
    async save(cases: StoredCases) {
      if (this.refuse) throw new Error("no room");
      this.holds = structuredClone(cases);
    },
    async clear() {
      if (this.refuse) throw new Error("no room");
      this.holds = undefined;
    },
  };
}
