import { deflateSync } from "fflate";
import { currentFormat } from "../../schema/migration.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { type WrittenNotebook, writtenNotebook } from "../../schema/written-notebook.ts";
import { canonicalJson } from "./canonical-json.ts";
import { dictionaries, type LinkDictionary } from "./dictionaries.ts";
import { linkVersion, sealed } from "./link-envelope.ts";
import { saidOtherwise } from "./link-document.ts";
import { packFingerprints } from "./pack-fingerprints.ts";
import type { RunFingerprint } from "./run-fingerprint.ts";

function linkBy(dictionary: LinkDictionary, document: WrittenNotebook, prints: Uint8Array): string {
  const said = saidOtherwise({ ...document, format: currentFormat }, dictionary.base);
  const json = new TextEncoder().encode(canonicalJson(said));
  const packed = deflateSync(json, { level: 9, mem: 4, dictionary: dictionary.bytes });
  return `${linkVersion}.${dictionary.id}.${sealed(dictionary, Uint8Array.from([...packed, ...prints]))}`;
}

/**
 * A notebook as the fragment of an address, without its #: `e1.<dictionary>.<data>`, made with the dictionary that gives the fewest characters. Equal notebooks with equal fingerprints give equal text. Rows are in no notebook and so in no link. A notebook beyond what `decodeLink` opens (256 kB, 10,000 values) still gives a text: `shareLink` says so. Throws at a notebook that breaks its schema and at a fingerprint of another model, because these are bugs.
 */
export function encodeLink(notebook: Notebook, fingerprints: readonly RunFingerprint[] = []): string {
  const document = writtenNotebook(notebook);
  const prints = packFingerprints(notebook, fingerprints);
  return dictionaries()
    .map((dictionary) => linkBy(dictionary, document, prints))
    .reduce((best, link) => (link.length < best.length ? link : best));
}
