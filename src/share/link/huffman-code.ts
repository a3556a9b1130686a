import type { BitReader } from "./bit-reader.ts";

/** A prefix code as RFC 1951, section 3.2.2, makes it of code lengths: how many codes have each length, and the symbols in the order of their codes. */
export interface HuffmanCode {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

const longest = 15;

/** The code of these lengths (0 to 15, 0: no code), or null where no code has them: too many codes, or codes left over (but for one code alone, which RFC 1951 allows). */
export function huffmanCode(lengths: readonly number[]): HuffmanCode | null {
  const counts = new Uint16Array(longest + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  const used = lengths.length - (counts[0] ?? 0);
  counts[0] = 0;
  let left = 1;
  for (let length = 1; length <= longest; length += 1) {
    left = left * 2 - (counts[length] ?? 0);
    if (left < 0) return null;
  }
  if (left > 0 && used > 1) return null;
  const places = new Uint16Array(longest + 2);
  for (let length = 1; length <= longest; length += 1) {
    places[length + 1] = (places[length] ?? 0) + (counts[length] ?? 0);
  }
  const symbols = new Uint16Array(used);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const place = places[length] ?? 0;
    symbols[place] = symbol;
    places[length] = place + 1;
  }
  return { counts, symbols };
}

/** Reads one symbol: -1 where the bits end before it does, -2 where no code begins so. */
export function takeSymbol({ counts, symbols }: HuffmanCode, bits: BitReader): number {
  let code = 0;
  let first = 0;
  let place = 0;
  for (let length = 1; length <= longest; length += 1) {
    const bit = bits.take(1);
    if (bit < 0) return -1;
    code += bit;
    const count = counts[length] ?? 0;
    if (code - first < count) return symbols[place + code - first] ?? -2;
    place += count;
    first = (first + count) * 2;
    code *= 2;
  }
  return -2;
}
