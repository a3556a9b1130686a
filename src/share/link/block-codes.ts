import type { BitReader } from "./bit-reader.ts";
import { huffmanCode, takeSymbol, type HuffmanCode } from "./huffman-code.ts";

/** The two codes of a block: of literals and lengths, and of distances. */
export interface BlockCodes {
  readonly literals: HuffmanCode;
  readonly distances: HuffmanCode;
}

const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** What the symbols 16, 17 and 18 repeat: at least how often, and the bits that say how much more often. */
const repeats = [
  { least: 3, bits: 2 },
  { least: 3, bits: 3 },
  { least: 11, bits: 7 },
] as const;

function codesOf(literals: readonly number[], distances: readonly number[]): BlockCodes | "damaged" {
  const codes = { literals: huffmanCode(literals), distances: huffmanCode(distances) };
  if (codes.literals === null || codes.distances === null) return "damaged";
  return { literals: codes.literals, distances: codes.distances };
}

const fixedLengths = Array.from({ length: 288 }, (_, symbol) => {
  if (symbol < 144) return 8;
  if (symbol < 256) return 9;
  return symbol < 280 ? 7 : 8;
});
const fixed = codesOf(
  fixedLengths,
  Array.from({ length: 32 }, () => 5),
);

function readLengths(count: number, code: HuffmanCode, bits: BitReader): readonly number[] | "truncated" | "damaged" {
  const lengths: number[] = [];
  while (lengths.length < count) {
    const symbol = takeSymbol(code, bits);
    if (symbol < 0) return symbol === -1 ? "truncated" : "damaged";
    const repeat = repeats[symbol - 16];
    if (repeat === undefined) {
      lengths.push(symbol);
      continue;
    }
    const more = bits.take(repeat.bits);
    const length = symbol === 16 ? lengths.at(-1) : 0;
    if (more < 0) return "truncated";
    if (length === undefined || lengths.length + repeat.least + more > count) return "damaged";
    for (let times = 0; times < repeat.least + more; times += 1) lengths.push(length);
  }
  return lengths;
}

/** Reads the codes of a compressed block of kind 1 (fixed) or 2 (its own); kind 3 is damage, and so are codes that no packer makes. */
export function readBlockCodes(kind: number, bits: BitReader): BlockCodes | "truncated" | "damaged" {
  if (kind === 1) return fixed;
  if (kind !== 2) return "damaged";
  const literals = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const lengths = bits.take(4) + 4;
  const ofLengths = Array.from({ length: 19 }, () => 0);
  for (const symbol of lengthOrder.slice(0, lengths)) {
    const length = bits.take(3);
    if (length < 0) return "truncated";
    ofLengths[symbol] = length;
  }
  const code = huffmanCode(ofLengths);
  if (code === null || literals > 286) return "damaged";
  const both = readLengths(literals + distances, code, bits);
  if (typeof both === "string") return both;
  if (both[256] === 0) return "damaged";
  return codesOf(both.slice(0, literals), both.slice(literals));
}
