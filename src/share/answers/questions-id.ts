import { hex } from "../../base/bytes.ts";
import { sha256 } from "../../base/sha256.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { writtenNotebook } from "../../schema/written-notebook.ts";
import { canonicalJson } from "../link/canonical-json.ts";
import type { RunFingerprint } from "../link/run-fingerprint.ts";

/** What a notebook asks, as 16 hexadecimal digits: the first 8 bytes of SHA-256 over its title and exercises in canonical JSON. Who moves a control or mends a paragraph has still been asked the same; whose runs came to something else shows in `resultsId`. */
export function questionsId(notebook: Notebook): string {
  const { title, cells } = writtenNotebook(notebook);
  const exercises = cells.filter(({ kind }) => kind === "exercise");
  return hex(sha256(canonicalJson({ title, exercises })).subarray(0, 8));
}

/** The results answers were given beside, as 8 hexadecimal digits: the first 4 bytes of SHA-256 over the runs' names and fingerprints in their order. */
export function resultsId(prints: readonly RunFingerprint[]): string {
  const said = prints.map(({ run, fingerprint }) => [run, fingerprint]);
  return hex(sha256(canonicalJson(said)).subarray(0, 4));
}
