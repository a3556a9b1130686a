import { deflateSync } from "fflate";
import { assert } from "../../base/assert.ts";
import { currentFormat } from "../../schema/migration.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { type WrittenNotebook, writtenNotebook } from "../../schema/written-notebook.ts";
import { canonicalJson } from "./canonical-json.ts";
import { dictionaries, type LinkDictionary } from "./dictionaries.ts";
import { linkVersion, sealed } from "./link-envelope.ts";
import { saidOtherwise } from "./link-document.ts";
import { packFingerprints } from "./pack-fingerprints.ts";
import type { RunFingerprint } from "./run-fingerprint.ts";

/** What a document says otherwise than the dictionary's notebook, as text. */
function saidBy({ base }: LinkDictionary, document: WrittenNotebook): string {
  return canonicalJson(saidOtherwise({ ...document, format: currentFormat }, base));
}

/**
 * A notebook as the fragment of an address, without its #: `e1.<dictionary>.<data>`, made with the dictionary from whose notebook it differs by the fewest characters, the oldest of those. Equal notebooks with equal fingerprints give equal text. Rows are in no notebook and so in no link. A notebook beyond what `decodeLink` opens (256 kB, 10,000 values) still gives a text: `shareLink` says so. Throws at a notebook that breaks its schema and at a fingerprint of another model, because these are bugs.
 */
export function encodeLink(notebook: Notebook, fingerprints: readonly RunFingerprint[] = []): string {
  const document = writtenNotebook(notebook);
  const prints = packFingerprints(notebook, fingerprints);
  const [first, ...others] = dictionaries().map((dictionary) => ({ dictionary, said: saidBy(dictionary, document) }));
  assert(first !== undefined, "no dictionary");
  const { dictionary, said } = others.reduce((best, one) => (one.said.length < best.said.length ? one : best), first);
  const packed = deflateSync(new TextEncoder().encode(said), { level: 9, mem: 4, dictionary: dictionary.bytes });
  return `${linkVersion}.${dictionary.id}.${sealed(dictionary, Uint8Array.from([...packed, ...prints]))}`;
}
