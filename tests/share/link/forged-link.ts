import { deflateSync } from "fflate";
import { dictionaries, type LinkDictionary } from "../../../src/share/link/dictionaries.ts";
import { sealed } from "../../../src/share/link/link-envelope.ts";

/** The dictionary whose base is the notebook that opens first. */
export function firstDictionary(): LinkDictionary {
  const [first] = dictionaries();
  if (first === undefined) throw new Error("no dictionary");
  return first;
}

/** A link around bytes that are packed already, with a check that fits. */
export function forgedAround(packed: Uint8Array): string {
  return `e1.${firstDictionary().id}.${sealed(firstDictionary(), packed)}`;
}

/** A link that says any text, or bytes that are none, with a check that fits. */
export function forgedLink(text: string | Uint8Array, dictionary: Uint8Array = firstDictionary().bytes): string {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return forgedAround(deflateSync(bytes, { level: 9, mem: 8, dictionary }));
}
