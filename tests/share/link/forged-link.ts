import { deflateSync } from "fflate";
import { dictionaries, type LinkDictionary } from "../../../src/share/link/dictionaries.ts";
import { sealed } from "../../../src/share/link/link-envelope.ts";

/** The dictionary links are made with. */
export function newest(): LinkDictionary {
  const last = dictionaries().at(-1);
  if (last === undefined) throw new Error("no dictionary");
  return last;
}

/** A link around bytes that are packed already, with a check that fits. */
export function forgedAround(packed: Uint8Array): string {
  return `e1.${newest().id}.${sealed(newest(), packed)}`;
}

/** A link that says any text, or bytes that are none, with a check that fits. */
export function forgedLink(text: string | Uint8Array, dictionary: Uint8Array = newest().bytes): string {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return forgedAround(deflateSync(bytes, { level: 9, mem: 8, dictionary }));
}
