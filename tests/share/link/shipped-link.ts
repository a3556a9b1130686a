import { deflateSync } from "fflate";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { encodeLink } from "../../../src/share/link/encode-link.ts";
import type { RunFingerprint } from "../../../src/share/link/run-fingerprint.ts";
import { parseNotebook } from "../../../src/share/parse-notebook.ts";
import { shippedText } from "../shipped-text.ts";
import { threeChanges } from "./changed-notebook.ts";
import { firstDictionary } from "./forged-link.ts";
import { shippedPrint } from "./shipped-print.ts";

/** The notebook that opens first, with three changes and a fingerprint, and its link; `packed`, data of a link without fingerprints. */
export function shippedLink(): {
  readonly notebook: Notebook;
  readonly fingerprints: readonly RunFingerprint[];
  readonly link: string;
  readonly packed: Uint8Array;
} {
  const read = parseNotebook(shippedText);
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  const notebook = threeChanges(read.value);
  const fingerprints = [{ run: "run", fingerprint: shippedPrint(notebook) }];
  const packed = deflateSync(new TextEncoder().encode("{}"), { dictionary: firstDictionary().bytes });
  return { notebook, fingerprints, link: encodeLink(notebook, fingerprints), packed };
}
