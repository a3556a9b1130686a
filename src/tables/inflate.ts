import type { ZipEntry } from "./zip-entries.ts";

/** Unpacks a file of an archive; "beyond" where it would have more than `most` bytes, whatever the archive says of it; null where it cannot be unpacked. */
export async function inflate(
  { encrypted, method, bytes }: ZipEntry,
  most: number,
): Promise<Uint8Array | "beyond" | null> {
  if (encrypted || (method !== 0 && method !== 8)) return null;
  if (method === 0) return bytes.length > most ? "beyond" : bytes;
  const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = unpacked.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > most) {
        await reader.cancel();
        return "beyond";
      }
      parts.push(part.value);
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
