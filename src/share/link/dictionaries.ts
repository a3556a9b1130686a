import { sha256 } from "../../base/sha256.ts";
import { canonicalJson } from "./canonical-json.ts";
import base1 from "./dictionaries/base-1.txt?raw";
import base10 from "./dictionaries/base-10.txt?raw";
import base11 from "./dictionaries/base-11.txt?raw";
import base12 from "./dictionaries/base-12.txt?raw";
import base13 from "./dictionaries/base-13.txt?raw";
import base14 from "./dictionaries/base-14.txt?raw";
import base15 from "./dictionaries/base-15.txt?raw";
import base16 from "./dictionaries/base-16.txt?raw";
import base17 from "./dictionaries/base-17.txt?raw";
import base18 from "./dictionaries/base-18.txt?raw";
import base2 from "./dictionaries/base-2.txt?raw";
import base3 from "./dictionaries/base-3.txt?raw";
import base4 from "./dictionaries/base-4.txt?raw";
import base5 from "./dictionaries/base-5.txt?raw";
import base6 from "./dictionaries/base-6.txt?raw";
import base7 from "./dictionaries/base-7.txt?raw";
import base8 from "./dictionaries/base-8.txt?raw";
import base9 from "./dictionaries/base-9.txt?raw";
import words1 from "./dictionaries/words-1.txt?raw";
import { type LinkBase, linkBase } from "./link-base.ts";

/**
 * What a link may refer to instead of saying it: a text whose passages packing points back to, and the notebook at its end, whose settings and cells a link names by number. Frozen: a link that was ever given out needs the very bytes it was made with.
 */
export interface LinkDictionary {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly digest: Uint8Array;
  readonly base: LinkBase;
}

function dictionary(id: string, words: string, base: string): LinkDictionary {
  const notebook = linkBase(base);
  const bytes = new TextEncoder().encode(words.trimEnd() + canonicalJson(notebook));
  return { id, bytes, digest: sha256(bytes), base: notebook };
}

let opened: readonly LinkDictionary[] | undefined;

/** Every dictionary a link was ever made with, the oldest first; worked out once, when first asked for. */
export function dictionaries(): readonly LinkDictionary[] {
  opened ??= [
    base1,
    base2,
    base3,
    base4,
    base5,
    base6,
    base7,
    base8,
    base9,
    base10,
    base11,
    base12,
    base13,
    base14,
    base15,
    base16,
    base17,
    base18,
  ].map((base, index) => dictionary(String(index + 1), words1, base));
  return opened;
}
