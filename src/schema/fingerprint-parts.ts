import { base64url, fromBase64url, hex } from "../base/bytes.ts";

/** What the text of a fingerprint says: model, seed (32 bits), 8 bytes of hash, and counts at landmark days. */
export interface FingerprintParts {
  readonly model: string;
  readonly seed: number;
  readonly hash: Uint8Array;
  readonly counts: readonly number[];
}

const form = /^([a-z]+@\d+)\.([\da-f]{8})\.([\da-f]{16})\.([\w-]*)$/;
const mostCount = 2 ** 22;

function countsOf(bytes: Uint8Array): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  let scale = 1;
  for (const byte of bytes) {
    count += (byte % 128) * scale;
    scale *= 128;
    if (byte > 127) continue;
    counts.push(count);
    count = 0;
    scale = 1;
  }
  return counts;
}

function bytesOf(counts: readonly number[]): Uint8Array {
  return Uint8Array.from(
    counts.flatMap((count) => {
      const bytes: number[] = [];
      let rest = count;
      for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
      return [...bytes, rest];
    }),
  );
}

/** The text of a fingerprint, as the lab writes it: `prca@1.<seed>.<hash>.<counts>`. */
export function fingerprintText({ model, seed, hash, counts }: FingerprintParts): string {
  return [model, seed.toString(16).padStart(8, "0"), hex(hash), base64url(bytesOf(counts))].join(".");
}

/** The parts of a fingerprint's text; null for a text the lab would not write, or one with counts over 4,194,304. */
export function fingerprintParts(text: string): FingerprintParts | null {
  const [, model = "", seed = "", hash = "", numbers = ""] = form.exec(text) ?? [];
  const bytes = fromBase64url(numbers);
  if (bytes === null) return null;
  const parts = {
    model,
    seed: Number.parseInt(seed, 16),
    hash: Uint8Array.from({ length: 8 }, (_, at) => Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16)),
    counts: countsOf(bytes),
  };
  return parts.counts.every((count) => count <= mostCount) && fingerprintText(parts) === text ? parts : null;
}
