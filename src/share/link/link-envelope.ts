import { base64url, fromBase64url } from "../../base/bytes.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { crc24 } from "./crc24.ts";
import { copyAgain, type LinkTrouble } from "./link-failure.ts";

/** The version of links, by which every one begins. */
export const linkVersion = "e1";

/** What the check is taken over before the bytes: a dictionary's SHA-256. */
export interface Sealing {
  readonly digest: Uint8Array;
}

const checkBytes = 3;

/** The most bytes that say how many follow: up to 2,097,151 of them. */
const longestSize = 3;

/** CRC-24 over the dictionary's SHA-256 and what is sealed: it sees every changed or swapped character, and any other damage but once in 16,777,216 times. (SHA-256 itself would allocate a hundred bytes for each byte of a hostile link.) */
function checkOf(dictionary: Sealing, bytes: Uint8Array): readonly number[] {
  const crc = crc24(dictionary.digest, bytes);
  return [crc >> 16, (crc >> 8) & 255, crc & 255];
}

/** Bytes as the last part of a link: how many follow (7 bits a byte, the highest bit saying that more follows), the bytes, three bytes of check, in base64url. */
export function sealed(dictionary: Sealing, bytes: Uint8Array): string {
  const size: number[] = [];
  let rest = bytes.length + checkBytes;
  for (; rest > 127; rest >>= 7) size.push((rest & 127) | 128);
  return base64url(Uint8Array.from([...size, rest, ...bytes, ...checkOf(dictionary, bytes)]));
}

function sizeOf(bytes: Uint8Array): { readonly size: number; readonly taken: number } {
  let size = 0;
  for (let taken = 0; taken < longestSize; taken += 1) {
    const byte = bytes[taken] ?? 0;
    size |= (byte & 127) << (7 * taken);
    if (byte < 128) return { size, taken: taken + 1 };
  }
  return { size, taken: longestSize };
}

/** The bytes in the last part of a link, or why they are not what was sealed: a character that is none of its alphabet, an end cut off, or damage. */
export function unsealed(dictionary: Sealing, text: string): Result<Uint8Array, LinkTrouble> {
  const odd = /[^\w-]/.exec(text);
  if (odd !== null) {
    const what = `unexpected character: ${JSON.stringify(odd[0])} (character ${odd.index + 1} of the data)`;
    const remedy = "leave out what stands before and behind the link: it has letters, digits, - and _";
    return failed({ reason: "syntax", what, remedy });
  }
  const { size, taken } = sizeOf(fromBase64url(text.slice(0, 4)) ?? new Uint8Array());
  const needed = Math.ceil(((taken + Math.max(size, checkBytes)) * 4) / 3);
  if (text.length < needed) {
    const what = `cut off: ${text.length} of ${needed} characters of the data are there`;
    return failed({ reason: "missing", what, remedy: copyAgain });
  }
  const whole = fromBase64url(text);
  if (whole !== null && whole.length === taken + size) {
    const inner = whole.subarray(taken, whole.length - checkBytes);
    const check = checkOf(dictionary, inner);
    if (check.every((byte, at) => byte === whole[taken + inner.length + at])) return ok(inner);
  }
  return failed({ reason: "syntax", what: "damaged: its check does not fit its data", remedy: copyAgain });
}
