/** Bytes as lower-case hexadecimal, two digits each. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes that `hex` writes so; an odd digit at the end and what is no digit are a bug, and throw. */
export function bytesOfHex(text: string): Uint8Array {
  const whole = /^(?:[\da-f]{2})*$/u.test(text);
  if (!whole) throw new Error(`not hexadecimal: ${text.slice(0, 40)}`);
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

/** The unsigned 32-bit number in the first four bytes, big end first; throws a RangeError when there are fewer. */
export function firstWord(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, false);
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Bytes as base64 with the URL-safe alphabet and no padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const word = a * 65536 + b * 256 + c;
    const four = [18, 12, 6, 0].map((shift) => letters.charAt((word >> shift) & 63)).join("");
    text += four.slice(0, Math.min(3, bytes.length - at) + 1);
  }
  return text;
}

/** The bytes behind `base64url`; null where the text is not what it writes. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let word = 0;
  let bits = 0;
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    const six = letters.indexOf(text.charAt(at));
    if (six < 0) return null;
    word = ((word << 6) | six) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[next] = word >> bits;
    next += 1;
  }
  const rest = word & ((1 << bits) - 1);
  return bits === 6 || rest !== 0 ? null : bytes;
}
