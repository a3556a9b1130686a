import { sha256 as digest } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 (FIPS 180-4) of bytes, or of a string's UTF-8 bytes: 32 bytes. */
export function sha256(message: Uint8Array | string): Uint8Array {
  return digest(typeof message === "string" ? utf8ToBytes(message) : message);
}
