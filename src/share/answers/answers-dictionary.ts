import { sha256 } from "../../base/sha256.ts";
import words from "./answers-dictionary-1.txt?raw";

/** What packed answers point back to. Frozen since 0.4.0, whose links need the very bytes they were made with. */
export interface AnswersDictionary {
  readonly bytes: Uint8Array;
  readonly digest: Uint8Array;
}

let opened: AnswersDictionary | undefined;

/** The dictionary of links `a1.`; worked out once, when first asked for. */
export function answersDictionary(): AnswersDictionary {
  if (opened === undefined) {
    const bytes = new TextEncoder().encode(words.trimEnd());
    opened = { bytes, digest: sha256(bytes) };
  }
  return opened;
}
