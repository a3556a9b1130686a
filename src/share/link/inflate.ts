import { type BitReader, bitReader } from "./bit-reader.ts";
import { readBlockCodes, type BlockCodes } from "./block-codes.ts";
import { takeSymbol } from "./huffman-code.ts";

/** What came of unpacking: the bytes and how many packed ones they took, or why it was stopped. */
export type Inflated =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly used: number }
  | "truncated"
  | "damaged"
  | "too large";

type Stop = "truncated" | "damaged" | "too large";

/** Where bytes go: behind the dictionary, up to a limit. */
interface Sink {
  readonly buffer: Uint8Array<ArrayBuffer>;
  end: number;
}

const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const farthest = 32_768;

/** One of RFC 1951's tables: what a symbol stands for at least, and the further bits it is followed by. */
function takeExtended(symbol: number, bases: readonly number[], extra: readonly number[], bits: BitReader): number {
  const base = bases[symbol];
  const more = bits.take(extra[symbol] ?? 0);
  if (base === undefined) return -2;
  return more < 0 ? -1 : base + more;
}

const distanceBits = Array.from({ length: 30 }, (_, symbol) => Math.max(0, Math.floor(symbol / 2) - 1));
const distanceBase = distanceBits.map(
  (_, symbol) => 1 + distanceBits.slice(0, symbol).reduce((sum, bits) => sum + (1 << bits), 0),
);

function stopOf(code: number): Stop {
  return code === -1 ? "truncated" : "damaged";
}

function copyMatch(sink: Sink, codes: BlockCodes, symbol: number, bits: BitReader): Stop | null {
  const length = takeExtended(symbol - 257, lengthBase, lengthBits, bits);
  if (length < 0) return stopOf(length);
  const place = takeSymbol(codes.distances, bits);
  const distance = place < 0 ? place : takeExtended(place, distanceBase, distanceBits, bits);
  if (distance < 0) return stopOf(distance);
  if (distance > sink.end || distance > farthest) return "damaged";
  if (sink.end + length > sink.buffer.length) return "too large";
  for (let copied = 0; copied < length; copied += 1) {
    sink.buffer[sink.end] = sink.buffer[sink.end - distance] ?? 0;
    sink.end += 1;
  }
  return null;
}

function inflateCoded(sink: Sink, codes: BlockCodes, bits: BitReader): Stop | null {
  for (;;) {
    const symbol = takeSymbol(codes.literals, bits);
    if (symbol < 0) return stopOf(symbol);
    if (symbol === 256) return null;
    if (symbol > 256) {
      const stop = copyMatch(sink, codes, symbol, bits);
      if (stop !== null) return stop;
      continue;
    }
    if (sink.end === sink.buffer.length) return "too large";
    sink.buffer[sink.end] = symbol;
    sink.end += 1;
  }
}

function copyStored(sink: Sink, packed: Uint8Array, bits: BitReader): Stop | null {
  const from = bits.align() + 4;
  const length = bits.take(16);
  const check = bits.take(16);
  if (check < 0 || from + length > packed.length) return "truncated";
  if (length + check !== 0xffff) return "damaged";
  if (sink.end + length > sink.buffer.length) return "too large";
  sink.buffer.set(packed.subarray(from, from + length), sink.end);
  sink.end += length;
  bits.skipTo(from + length);
  return null;
}

/**
 * Unpacks deflate (RFC 1951) that was packed with a preset dictionary of at most 32,768 bytes; bytes behind its end are left alone. It stops before the first byte beyond `limit`, having taken no more room than `limit` and the dictionary: fflate's stream takes 160 kB for every piece it is given, and its single call writes on to the end of a bomb. Never throws.
 */
export function inflate(packed: Uint8Array, dictionary: Uint8Array, limit: number): Inflated {
  const sink: Sink = { buffer: new Uint8Array(dictionary.length + limit), end: dictionary.length };
  sink.buffer.set(dictionary);
  const bits = bitReader(packed);
  for (;;) {
    const last = bits.take(1);
    const kind = bits.take(2);
    if (kind < 0) return "truncated";
    const codes = kind === 0 ? null : readBlockCodes(kind, bits);
    if (codes === "truncated" || codes === "damaged") return codes;
    const stop = codes === null ? copyStored(sink, packed, bits) : inflateCoded(sink, codes, bits);
    if (stop !== null) return stop;
    if (last === 1) return { bytes: sink.buffer.subarray(dictionary.length, sink.end), used: bits.align() };
  }
}
