import { deflateSync } from "fflate";
import { answersDictionary } from "../../../src/share/answers/answers-dictionary.ts";
import { sealed } from "../../../src/share/link/link-envelope.ts";

/** Eight bytes that name questions. */
const eight = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

/** A link with answers around bytes that are packed already, with a check that fits. */
export function forgedAnswersAround(packed: Uint8Array): string {
  return `a1.${sealed(answersDictionary(), packed)}`;
}

/** A link that says any text in place of answers, or bytes that are none, with a check that fits. */
export function forgedAnswers(text: string | Uint8Array, behind: Uint8Array = eight): string {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const packed = deflateSync(bytes, { level: 9, mem: 8, dictionary: answersDictionary().bytes });
  return forgedAnswersAround(Uint8Array.from([...packed, ...behind]));
}
