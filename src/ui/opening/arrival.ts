import { signal } from "@preact/signals";
import type { Notebook } from "../../schema/notebook.ts";
import type { RunFingerprint } from "../../share/index.ts";

/** A notebook that came in a link and was run: as it came, with the fingerprints of its results. */
export interface Arrival {
  readonly notebook: Notebook;
  readonly fingerprints: readonly RunFingerprint[];
}

/** The notebook that came last; null: none has. */
export const arrival = signal<Arrival | null>(null);
