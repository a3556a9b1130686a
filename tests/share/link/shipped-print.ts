import { type Notebook, notebookSeed } from "../../../src/schema/notebook.ts";

/** The fingerprint of a run of four arms and 1,000 patients, but for its seed: that of the notebook. */
export function shippedPrint(notebook: Notebook): string {
  const seed = notebookSeed(notebook).toString(16).padStart(8, "0");
  return `prca@1.${seed}.8a0172ef6ed6c586.NtIBhgGCARkiKCwEBQ0LAQMECoUBzgFbbRkhIisEBQwLAQMECYMBzAFebRkhIisEBQ0LAQMECYUBzgFbbRkhIisEBQ0LAQMECQ`;
}
