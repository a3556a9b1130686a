import type { StoredCases } from "../schema/own-file.ts";

export type { StoredCases } from "../schema/own-file.ts";

/** Where one reader's cases can be kept: this browser, or in tests a variable. What it gives back is parsed again, as any input; each of the three may reject where the browser refuses. */
export interface CaseStore {
  /** What is kept; undefined: nothing, and asking leaves nothing behind. */
  load(): Promise<unknown>;
  save(cases: StoredCases): Promise<void>;
  /** Deletes the cases and the store itself. */
  clear(): Promise<void>;
}
